package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.rules.report.Severity;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/** Severities as they are typed, for the completion of the shell. */
final class SeverityNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Stream.of(Severity.values())
                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                .iterator();
    }
}
