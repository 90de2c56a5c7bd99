package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.rules.report.Severity;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A declared number that agrees with no way of counting what the document lists. */
final class CountDiffers implements Rule<DeclaredCount> {
    private static final Set<CountedElement> ELSEWHERE =
            EnumSet.of(CountedElement.SIGNATORIES, CountedElement.COMMUNES, CountedElement.OTHER);
    private static final Set<CountedElement> IN_FICHES = EnumSet.of(
            CountedElement.ACTIONS, CountedElement.FICHES, CountedElement.OPERATIONS, CountedElement.PARTNERS);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("hierarchy.count-differs")
            .grades(Grades.always(Severity.WARNING))
            .cites(
                    Citation.of(Source.K1, Basis.PRACTICE),
                    Citation.of(Source.S1, Basis.PRACTICE),
                    Citation.of(Source.S3, Basis.PRACTICE))
            .wording(HierarchyRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<DeclaredCount>> subjects(ContractView view) {
        return view.all(DeclaredCount.class).stream()
                .filter(count -> !ELSEWHERE.contains(count.value().getOf()))
                .toList();
    }

    @Override
    public void check(Element<DeclaredCount> count, ContractView view, Findings findings) {
        CountWords words = CountWords.of(count, view);
        Optional<Integer> declared = count.optional("count", DeclaredCount::getCount);
        if (declared.isEmpty()) {
            findings.undecided(count.spot("count"), "no-number", words.parameters());
            return;
        }
        Parameters parameters = words.parameters().with("declared", declared.get());
        Optional<Parameter> obstacle = CountLimit.obstacle(count, view).map(why -> CountWords.limit(why, count));
        if (obstacle.isPresent()) {
            findings.undecided(count.spot("count"), "limit", parameters.with("why", obstacle.get()));
            return;
        }
        CountedElement of = count.value().getOf();
        List<Reading> readings = CountReadings.of(of, CountLimit.of(count, view), view);
        if (!view.blocked().isEmpty()) {
            // Something countable may have been lost; the engine says what.
            return;
        }
        if (readings.isEmpty()) {
            nothingListed(count, declared.get(), parameters, findings);
        } else if (Fiches.areOnlyExamples(view) && IN_FICHES.contains(of)) {
            findings.undecided(count.spot("count"), "examples", parameters);
        } else {
            compare(count, readings, parameters, findings);
        }
    }

    private static void nothingListed(
            Element<DeclaredCount> count, int declared, Parameters parameters, Findings findings) {
        if (declared > 0) {
            findings.undecided(count.spot("count"), "none", parameters);
        }
    }

    private static void compare(
            Element<DeclaredCount> count, List<Reading> readings, Parameters parameters, Findings findings) {
        int declared = count.optional("count", DeclaredCount::getCount).orElseThrow();
        List<Reading> agreeing =
                readings.stream().filter(reading -> reading.allows(declared)).toList();
        if (agreeing.stream().anyMatch(Reading::isExact)) {
            return;
        }
        Parameters counted = parameters.with("counted", CountWords.counted(readings));
        boolean dated = count.optional("status", DeclaredCount::getStatus).isPresent()
                && count.optional("on", DeclaredCount::getOn).isPresent();
        if (!agreeing.isEmpty()) {
            findings.undecided(count.spot("count"), "partly-known", counted);
        } else if (dated) {
            findings.undecided(count.spot("count"), "dated", counted);
        } else {
            findings.report(
                    count.spot("count"),
                    counted.with("mend", CountWords.mend(count.value().getOf())));
        }
    }
}
