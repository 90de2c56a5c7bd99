package fr.santesocial.contract.json.output;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How JSON is laid out: indented by two spaces, or on one line. */
public final class Layout extends ObjectWriteContext.Base {
    private final boolean indented;

    /** One of the two. */
    public Layout(boolean indented) {
        this.indented = indented;
    }

    @Override
    public boolean hasPrettyPrinter() {
        return indented;
    }

    @Override
    @SuppressWarnings("NullAway") // Jackson asks for null where there is none
    public PrettyPrinter getPrettyPrinter() {
        if (!indented) {
            return null;
        }
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
