package fr.santesocial.contract.examples.commandline;

import fr.santesocial.contract.rules.text.Parameters;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what was wrong with the arguments. */
final class UsageFault {
    private UsageFault() {}

    static String explain(ParameterException wrong, Texts texts) {
        if (wrong instanceof MissingParameterException) {
            return texts.text("usage.missing");
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return texts.text("usage.unknown", Parameters.none().with("arguments", unmatched.getUnmatched()));
        }
        if (wrong.getArgSpec() != null) {
            Parameters parameters = Parameters.none()
                    .with("argument", wrong.getArgSpec().paramLabel())
                    .with("value", String.valueOf(wrong.getValue()));
            return texts.text("usage.value", parameters);
        }
        return String.valueOf(wrong.getMessage());
    }
}
