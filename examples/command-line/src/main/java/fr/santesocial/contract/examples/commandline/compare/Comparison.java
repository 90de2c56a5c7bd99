package fr.santesocial.contract.examples.commandline.compare;

import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.examples.commandline.words.ElementNames;
import fr.santesocial.contract.examples.commandline.words.ValueWords;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;

/** Writes what changed: the gist first, then everything, then what the rules find. */
final class Comparison {
    private final Sheet sheet;
    private final Texts texts;

    Comparison(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    /** One of two states of a contract, with what the rules say of it. */
    record State(Contract contract, ValidationReport report) {}

    void write(State before, State after) {
        List<Change> changes = Differences.of(Shapes.contract(), before.contract(), after.contract());
        FindingChanges findings = FindingChanges.of(before.report(), after.report());
        if (changes.isEmpty() && findings.isEmpty()) {
            sheet.text(0, texts.text("compare.same"));
            return;
        }
        ValueWords old = new ValueWords(new ElementNames(before.contract()), texts);
        ValueWords now = new ValueWords(new ElementNames(after.contract()), texts);
        sheet.text(2, texts.text("compare.count", Parameters.none().with("changes", changes.size())));
        new Highlights(before.contract(), after.contract(), old, now).write(changes, sheet, texts);
        sheet.text(2, verdicts(before.report(), after.report()));
        new ChangeReport(sheet, texts, old, now).write(changes);
        findings.write(sheet, texts);
    }

    private String verdicts(ValidationReport before, ValidationReport after) {
        Parameters parameters = Parameters.none()
                .with("before", before.getVerdict().label(texts.locale()))
                .with("after", after.getVerdict().label(texts.locale()))
                .with("profile", after.getProfile())
                .with("day", after.getReferenceDate());
        return texts.text(
                before.getVerdict() == after.getVerdict() ? "compare.verdict-same" : "compare.verdict", parameters);
    }
}
