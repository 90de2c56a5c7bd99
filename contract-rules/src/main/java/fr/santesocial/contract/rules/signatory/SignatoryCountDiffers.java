package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.Signatory;
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
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A declared number of signatories that agrees with the list neither with nor without those still to come. */
final class SignatoryCountDiffers implements Rule<DeclaredCount> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("signatory.count-differs")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.K1, Basis.PRACTICE))
            .wording(SignatoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<DeclaredCount>> subjects(ContractView view) {
        return view.all(DeclaredCount.class).stream()
                .filter(declared -> declared.value().getOf() == CountedElement.SIGNATORIES)
                .filter(declared ->
                        declared.optional("count", DeclaredCount::getCount).isPresent())
                .toList();
    }

    @Override
    public void check(Element<DeclaredCount> declared, ContractView view, Findings findings) {
        int count = declared.optional("count", DeclaredCount::getCount).orElseThrow();
        List<Element<Signatory>> signatories = Signatories.whole(view);
        List<String> uncounted = new ArrayList<>();
        long all = 0;
        long now = 0;
        for (Element<Signatory> signatory : signatories) {
            Optional<String> collective = Signatories.collective(signatory);
            Optional<Integer> expected = Signatories.expected(signatory);
            if (collective.isPresent() && expected.isEmpty()) {
                uncounted.add(collective.get());
            }
            long own = signatory.value().getOrganisation().isPresent() ? 1 : 0;
            long people = own + expected.orElse(0);
            all += people;
            now += Signatories.signsNow(signatory) ? people : 0;
        }
        if (!uncounted.isEmpty()) {
            findings.undecided(
                    declared.spot("count"), "collective", Parameters.none().with("hiding", Hiding.few(uncounted)));
        } else if (count != all && count != now) {
            findings.report(
                    declared.spot("count"),
                    Parameters.none().with("declared", count).with("counted", all),
                    List.of(view.contract().spot("signatories")));
        }
    }
}
