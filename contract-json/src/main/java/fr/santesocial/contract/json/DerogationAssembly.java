package fr.santesocial.contract.json;

import fr.santesocial.contract.model.value.DatePrecision;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.derogation.Derogations;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes derogations of what their file says, and collects what the file cannot mean. */
final class DerogationAssembly {
    /** A fingerprint is written in sixteen hexadecimal digits. */
    private static final int FINGERPRINT = 16;

    private final KnownRules known;
    private final MeaningFaults faults;
    private final Set<List<String>> seen = new HashSet<>();

    DerogationAssembly(KnownRules known, MeaningFaults faults) {
        this.known = known;
        this.faults = faults;
    }

    /** The derogations; to be used only where no fault was collected. */
    Derogations assemble(DerogationFile file) {
        List<Derogation> granted = new ArrayList<>();
        for (int i = 0; i < file.derogations().size(); i++) {
            GrantedDerogation one = file.derogations().get(i);
            String at = faults.element("/derogations", i);
            judgeAim(one, at);
            judgeWords(one, at);
            derogation(one, at).ifPresent(granted::add);
        }
        return Derogations.of(granted);
    }

    private void judgeAim(GrantedDerogation one, String at) {
        if (known.rule(one.rule()) == null) {
            faults.add(
                    DerogationFileFault.RULE_UNKNOWN,
                    at + "/rule",
                    value(one.rule()).with("advice", NearestWord.advice(one.rule(), known.ids())));
        }
        if (!isPointer(one.place())) {
            faults.add(DerogationFileFault.PLACE_MALFORMED, at + "/place", value(one.place()));
        }
        String contract = one.contract().map(id -> "of " + id).orElse("of any");
        if (!seen.add(List.of(one.rule(), contract, one.place()))) {
            faults.add(DerogationFileFault.GRANTED_TWICE, at, Parameters.none().with("rule", one.rule()));
        }
    }

    private void judgeWords(GrantedDerogation one, String at) {
        judgeBlank("reason", one.reason(), at);
        judgeBlank("author", one.author(), at);
        judgeBlank("contract", one.contract().orElse("absent"), at);
        if (one.author().indexOf('@') >= 0) {
            faults.add(DerogationFileFault.AUTHOR_IS_AN_ADDRESS, at + "/author", Parameters.none());
        }
        one.fingerprint()
                .filter(text -> !isFingerprint(text))
                .ifPresent(text ->
                        faults.add(DerogationFileFault.FINGERPRINT_MALFORMED, at + "/fingerprint", value(text)));
    }

    private void judgeBlank(String member, String text, String at) {
        if (text.isBlank()) {
            Parameter name = new Parameter.Text(
                    language -> FileTexts.bundle(language.locale()).getString("GrantedDerogation." + member));
            faults.add(
                    DerogationFileFault.TEXT_BLANK,
                    at + "/" + member,
                    Parameters.none().with("name", name));
        }
    }

    private Optional<Derogation> derogation(GrantedDerogation one, String at) {
        Optional<LocalDate> granted = day(one.granted(), at + "/granted");
        Optional<LocalDate> expires = day(one.expires(), at + "/expires");
        if (granted.isEmpty() || expires.isEmpty()) {
            return Optional.empty();
        }
        if (expires.get().isBefore(granted.get())) {
            Parameters days = Parameters.none().with("granted", granted.get()).with("expires", expires.get());
            faults.add(DerogationFileFault.EXPIRES_BEFORE_GRANTED, at + "/expires", days);
            return Optional.empty();
        }
        if (!isPointer(one.place())) {
            return Optional.empty();
        }
        Derogation.Grounds grounds = new Derogation.Grounds(one.reason(), one.author(), granted.get(), expires.get());
        return Optional.of(new Derogation(one.rule(), one.contract(), one.place(), grounds, one.fingerprint()));
    }

    private Optional<LocalDate> day(PartialDate date, String at) {
        Optional<LocalDate> day =
                date.getPrecision() == DatePrecision.DAY ? Optional.of(date.earliest()) : Optional.empty();
        if (day.isEmpty()) {
            faults.add(DerogationFileFault.DATE_INCOMPLETE, at, value(date.toString()));
        }
        return day;
    }

    private static boolean isPointer(String place) {
        if (!place.isEmpty() && place.charAt(0) != '/') {
            return false;
        }
        for (int i = place.indexOf('~'); i >= 0; i = place.indexOf('~', i + 1)) {
            if (i + 1 == place.length() || (place.charAt(i + 1) != '0' && place.charAt(i + 1) != '1')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFingerprint(String text) {
        return text.length() == FINGERPRINT
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    private static Parameters value(String text) {
        return Parameters.none().with("value", ScalarReader.shortened(text));
    }
}
