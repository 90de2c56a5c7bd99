package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** A rule on single values: it judges each by those annotations of the model that are about its fault. */
abstract class ValueRule implements Rule<Object> {
    private final RuleDescriptor descriptor;
    private final List<Shape<?>> shapes;
    // Read type by type as they are met: reading the annotations of all would delay the first verdict.
    private final Map<Shape<?>, Constrained> constrained = new ConcurrentHashMap<>();

    ValueRule(String id, Predicate<ValueKind<?>> kinds) {
        this.descriptor = RuleDescriptor.of(id)
                .grades(Grades.always(Severity.ERROR))
                .cites(Citation.of(Source.FORMAT, Basis.DEFINITION))
                .wording(ValueRules.WORDING)
                .build();
        this.shapes = Shapes.all().stream()
                .filter(shape -> shape.members().stream().map(Member::kind).anyMatch(kinds))
                .toList();
    }

    /** The types of which this rule may look at a member. */
    final List<Shape<?>> shapes() {
        return shapes;
    }

    /** What an annotation demands; absent for annotations that this rule is not about. */
    abstract Optional<Demand> demand(Annotation annotation);

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        boolean whole = isWhole(view);
        List<Element<Object>> found = new ArrayList<>();
        for (Shape<?> shape : shapes) {
            collect(shape, view, whole, found);
        }
        return found;
    }

    @Override
    public void check(Element<Object> element, ContractView view, Findings findings) {
        Constrained type = of(element.shape());
        for (Constrained.Of each : type.members()) {
            Object value = each.member().get(element.value());
            if (value instanceof List<?> values) {
                for (int i = 0; i < values.size(); i++) {
                    judge(element, each, i, values.get(i), findings);
                }
            } else if (value != null) {
                judge(element, each, 0, value, findings);
            }
        }
        // What is there was judged as it stands; what is damaged must not count as looked at.
        if (!isWhole(view)) {
            readsAll(element, type);
        }
    }

    /** What a finding of this rule says of a value. */
    static Parameters parameters(Member<?> member, Demand demand, Object value) {
        return demand.breach().apply(value).with("member", new Parameter.Text(l -> member.label(l.locale())));
    }

    private static void judge(Element<Object> element, Constrained.Of each, int at, Object value, Findings findings) {
        List<Demand> demands = each.demands();
        for (int i = 0; i < demands.size(); i++) {
            Demand demand = demands.get(i);
            if (!demand.met().test(value)) {
                Member<Object> member = each.member();
                Spot spot = member.presence() == Presence.LIST
                        ? element.spot(member.name(), at)
                        : element.spot(member.name());
                findings.report(spot, parameters(member, demand, value));
            }
        }
    }

    // A question asked of the whole contract costs nothing where nothing is damaged, unlike one for each member.
    private static boolean isWhole(ContractView view) {
        return !view.contract().showsOrHides(contract -> {
            contract.readsAll();
            return false;
        });
    }

    private static boolean showsAny(Element<Object> element, Constrained type) {
        if (type.always()) {
            return true;
        }
        for (Constrained.Of each : type.members()) {
            Object value = each.member().get(element.value());
            if (value instanceof List<?> values ? !values.isEmpty() : value != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean readsAll(Element<Object> element, Constrained type) {
        type.members().forEach(each -> element.reads(each.member().name()));
        return true;
    }

    @SuppressWarnings("unchecked") // an element is only read through the members of its own shape
    private <T> void collect(Shape<T> shape, ContractView view, boolean whole, List<Element<Object>> into) {
        List<Element<T>> elements = view.all(shape.type());
        if (elements.isEmpty()) {
            return;
        }
        Constrained type = of(shape);
        for (Element<T> typed : elements) {
            Element<Object> element = (Element<Object>) typed;
            if (showsAny(element, type) || (!whole && element.showsOrHides(each -> !readsAll(each, type)))) {
                into.add(element);
            }
        }
    }

    private Constrained of(Shape<?> shape) {
        Constrained known = constrained.get(shape);
        return known != null
                ? known
                : constrained.computeIfAbsent(shape, each -> Constraints.of(each, this, ValueRules.RULES));
    }
}
