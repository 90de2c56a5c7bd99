package fr.santesocial.contract.rules.text;

import fr.santesocial.contract.model.kind.Labelled;
import fr.santesocial.contract.model.value.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named parameters of one text. Immutable: each {@code with} gives a larger copy. */
public final class Parameters {
    private static final Parameters NONE = new Parameters(null, "", new Parameter.Count(0));

    // A chain from the last one to the first: most are added to findings that nobody asks for words.
    private final @Nullable Parameters before;
    private final String name;
    private final Parameter value;

    private Parameters(@Nullable Parameters before, String name, Parameter value) {
        this.before = before;
        this.name = name;
        this.value = value;
    }

    /** No parameters yet. */
    public static Parameters none() {
        return NONE;
    }

    /** Adds any parameter. */
    public Parameters with(String name, Parameter value) {
        return new Parameters(this, name, value);
    }

    /** Adds words of the document. */
    public Parameters with(String name, String words) {
        return with(name, new Parameter.Words(words));
    }

    /** Adds a number of things. */
    public Parameters with(String name, long count) {
        return with(name, new Parameter.Count(count));
    }

    /** Adds a date. */
    public Parameters with(String name, PartialDate date) {
        return with(name, new Parameter.Date(date));
    }

    /** Adds a day. */
    public Parameters with(String name, LocalDate day) {
        return with(name, PartialDate.of(day));
    }

    /** Adds a length of time. */
    public Parameters with(String name, java.time.Period length) {
        return with(name, new Parameter.Length(length));
    }

    /** Adds a constant of the model. */
    public Parameters with(String name, Labelled constant) {
        return with(name, new Parameter.Label(constant));
    }

    /** Adds words of the document, written one after the other. */
    public Parameters with(String name, Collection<String> words) {
        return with(
                name,
                new Parameter.Several(
                        words.stream().<Parameter>map(Parameter.Words::new).toList()));
    }

    /** Adds an amount in euros. */
    public Parameters withEuros(String name, BigDecimal amount) {
        return with(name, new Parameter.Euros(amount));
    }

    /** Adds a share in percent. */
    public Parameters withPercent(String name, BigDecimal share) {
        return with(name, new Parameter.Percent(share));
    }

    /** The parameters by name, in the order they were added. */
    public Map<String, Parameter> asMap() {
        Map<String, Parameter> values = new LinkedHashMap<>();
        fill(values);
        return Collections.unmodifiableMap(values);
    }

    private void fill(Map<String, Parameter> values) {
        if (before != null) {
            before.fill(values);
            values.put(name, value);
        }
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
