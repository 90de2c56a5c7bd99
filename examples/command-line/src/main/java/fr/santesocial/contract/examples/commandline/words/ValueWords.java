package fr.santesocial.contract.examples.commandline.words;

import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.kind.Labelled;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of one state of a contract in words. */
public final class ValueWords {
    private static final int LONGEST = 100;
    /** What a value is called by, the best first; the first that is there stands without its label. */
    private static final List<String> NAMES = List.of(
            "title",
            "name",
            "function",
            "organisation",
            "collective",
            "funder",
            "funderLabel",
            "label",
            "code",
            "document",
            "text");

    private final ElementNames elements;
    private final Texts texts;
    private final Language language;

    /** Words for the values of the contract that has these elements. */
    public ValueWords(ElementNames elements, Texts texts) {
        this.elements = elements;
        this.texts = texts;
        this.language = Language.of(texts.locale());
    }

    /** One value of a member: of a list, one element. */
    public String of(Member<?> member, Object value) {
        ValueKind<?> kind = member.kind();
        if (kind instanceof ValueKind.Nested<?> nested) {
            return SmallTypes.isSmall(nested.shape().get())
                    ? small(nested.shape().get(), value)
                    : element(nested.shape().get(), value);
        }
        if (kind instanceof ValueKind.Reference reference) {
            return reference(reference.target(), value.toString());
        }
        return plain(value);
    }

    /** An element with its type and everything short that it says: "financement CAF, montant prévu : 12 000 €". */
    public String element(Shape<?> shape, Object value) {
        List<String> parts = new ArrayList<>();
        parts.add((shape.label(texts.locale()) + " " + name(shape, value)).strip());
        if (hasId(shape)) {
            // It is known by its name; what it says can be looked up.
            return parts.get(0);
        }
        Optional<Member<?>> named = naming(shape, value);
        for (Member<?> member : shape.members()) {
            boolean told =
                    named.filter(member::equals).isPresent() || member.name().equals("number");
            if (!told && !isLarge(member)) {
                values(member, value).forEach(one -> parts.add(labelled(member, one)));
            }
        }
        return Sheet.shortened(String.join(", ", parts).strip(), 2 * LONGEST);
    }

    /** What an element is called: number and title, or what it has instead; empty where it has nothing of the kind. */
    public String name(Shape<?> shape, Object value) {
        String number = shape.member("number")
                .flatMap(member -> values(member, value).stream().findFirst())
                .map(Object::toString)
                .orElse("");
        String words = naming(shape, value)
                .map(member -> of(member, values(member, value).get(0)))
                .orElse("");
        return Stream.of(number, Sheet.shortened(words, LONGEST))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** What an id leads to, or the id itself. */
    public String reference(ElementKind kind, String id) {
        return elements.element(kind, id)
                .map(found -> kind == ElementKind.ORGANISATION
                        ? organisation(found)
                        : found.shape().label(texts.locale()) + " " + name(found.shape(), found.value()))
                .orElse(id);
    }

    private String organisation(ElementNames.Found found) {
        return Stream.of("shortName", "name")
                .flatMap(name -> found.shape().member(name).stream())
                .flatMap(member -> values(member, found.value()).stream())
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private static boolean hasId(Shape<?> shape) {
        return shape.members().stream().anyMatch(member -> member.kind() instanceof ValueKind.Identifier);
    }

    private Optional<Member<?>> naming(Shape<?> shape, Object value) {
        return NAMES.stream()
                .<Member<?>>flatMap(name -> shape.member(name).stream())
                .filter(member -> !values(member, value).isEmpty())
                .findFirst();
    }

    private static boolean isLarge(Member<?> member) {
        return member.kind() instanceof ValueKind.Nested<?> nested
                && !SmallTypes.isSmall(nested.shape().get());
    }

    /** A value that is said in one breath. */
    public String small(Shape<?> shape, Object value) {
        List<String> parts = new ArrayList<>();
        if (value instanceof Period period && isClosed(period)) {
            parts.add(span(period));
            period.getText().ifPresent(text -> parts.add(plain(text)));
            return String.join(", ", parts);
        }
        for (Member<?> member : shape.members()) {
            for (Object part : values(member, value)) {
                if (shape.type() == Quantity.class && member.name().equals("unit") && !parts.isEmpty()) {
                    // A unit stands behind its number.
                    parts.set(0, parts.get(0) + " " + part);
                } else {
                    parts.add(part(shape, member, part));
                }
            }
        }
        return parts.isEmpty() ? texts.text("compare.empty") : String.join(", ", parts);
    }

    private static boolean isClosed(Period period) {
        return period.getStart().isPresent() && period.getEnd().isPresent();
    }

    private String span(Period period) {
        return period.getStart().equals(period.getEnd())
                ? plain(period.getStart().orElseThrow())
                : texts.text(
                        "compare.span",
                        Parameters.none()
                                .with("start", period.getStart().orElseThrow())
                                .with("end", period.getEnd().orElseThrow()));
    }

    private String part(Shape<?> shape, Member<?> member, Object part) {
        String key = "compare." + shape.type().getSimpleName() + "." + member.name();
        return texts.bundle().containsKey(key)
                ? texts.text(key, Parameters.none().with("value", partOf(shape, member, part)))
                : labelled(member, part);
    }

    private String partOf(Shape<?> shape, Member<?> member, Object part) {
        boolean euros = shape.type() == Amount.class
                && part instanceof BigDecimal
                && !member.name().equals("share");
        return euros ? new Parameter.Euros((BigDecimal) part).render(language) : of(member, part);
    }

    private String labelled(Member<?> member, Object value) {
        return texts.text(
                "compare.labelled",
                Parameters.none().with("member", member.label(texts.locale())).with("value", of(member, value)));
    }

    private String plain(Object value) {
        if (value instanceof Labelled label) {
            return label.label(texts.locale());
        } else if (value instanceof PartialDate date) {
            return new Parameter.Date(date).render(language);
        } else if (value instanceof java.time.Period length) {
            return new Parameter.Length(length).render(language);
        } else if (value instanceof BigDecimal number) {
            return new Parameter.Decimal(number).render(language);
        } else if (value instanceof Integer number) {
            return number.toString();
        } else if (value instanceof Boolean flag) {
            return texts.text(flag ? "compare.yes" : "compare.no");
        }
        return texts.text("compare.quoted", Parameters.none().with("words", value.toString()));
    }

    @SuppressWarnings("unchecked") // the member stands in the shape of the owner
    private static List<?> values(Member<?> member, Object owner) {
        return ((Member<Object>) member).values(owner);
    }
}
