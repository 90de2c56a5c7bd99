package fr.santesocial.contract.examples.commandline;

import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.rules.text.Parameters;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
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
            return unknown(unmatched, texts);
        }
        if (wrong instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return texts.text("usage.twice", Parameters.none().with("argument", option.longestName()));
        }
        if (wrong.getArgSpec() instanceof OptionSpec option && option.type() == LocalDate.class) {
            return texts.text("usage.day");
        }
        if (wrong.getArgSpec() != null) {
            Parameters parameters = Parameters.none()
                    .with("argument", name(wrong.getArgSpec()))
                    .with("value", String.valueOf(wrong.getValue()));
            return texts.text("usage.value", parameters);
        }
        return String.valueOf(wrong.getMessage());
    }

    private static String unknown(UnmatchedArgumentException unmatched, Texts texts) {
        String unknown = texts.text("usage.unknown", Parameters.none().with("arguments", unmatched.getUnmatched()));
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty()
                ? unknown
                : unknown + ". " + texts.text("usage.near", Parameters.none().with("near", near));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
