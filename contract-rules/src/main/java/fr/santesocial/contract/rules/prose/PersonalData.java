package fr.santesocial.contract.rules.prose;

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
import java.util.List;

/** A phone number or an e-mail address in a document that is meant to be published. */
final class PersonalData implements Rule<Object> {
    private static final String ID = "text.personal-data";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.INFO))
            .cites(Citation.of(Source.S0, Basis.PRACTICE), Citation.of(Source.S3, Basis.PRACTICE))
            .wording(ProseRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Object>> subjects(ContractView view) {
        return Passages.owners(view);
    }

    @Override
    public void check(Element<Object> owner, ContractView view, Findings findings) {
        for (Passage passage : Passages.of(owner)) {
            boolean phone = PhoneNumbers.areIn(passage.text());
            boolean mail = MailAddresses.areIn(passage.text());
            if (phone || mail) {
                // The report may be published too: it says what is there and never repeats it.
                findings.report(passage.spot(), Parameters.none().with("what", what(phone, mail)));
            }
        }
    }

    private static Parameter what(boolean phone, boolean mail) {
        String key = ID + ".what." + (phone && mail ? "both" : phone ? "phone" : "mail");
        return new Parameter.Text(
                language -> ProseRules.WORDING.text(key, Parameters.none().asMap(), language.locale()));
    }
}
