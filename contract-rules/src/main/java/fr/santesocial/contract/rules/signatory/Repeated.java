package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.SignatoryRole;
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
import fr.santesocial.contract.rules.words.PlainWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An organisation that signs twice in the same role: by the same id, the same SIREN or the same name. */
final class Repeated implements Rule<Contract> {
    private static final String ID = "signatory.repeated";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.K1, Basis.PRACTICE))
            .wording(SignatoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        List<Element<Signatory>> organisations = organisations(view);
        Signatories.needOrganisations(organisations, view);
        return organisations.size() > 1 ? view.contractAlone() : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        Map<Optional<SignatoryRole>, Seen> byRole = new HashMap<>();
        for (Element<Signatory> signatory : organisations(view)) {
            Seen seen = byRole.computeIfAbsent(signatory.optional("role", Signatory::getRole), role -> new Seen());
            seen.add(signatory, view)
                    .ifPresent(first -> findings.report(
                            signatory.spot(),
                            named(Signatories.name(first, view), Signatories.name(signatory, view)),
                            List.of(first.spot())));
        }
    }

    /** Both names where they differ: then a SIREN number makes them one. */
    private static Parameters named(String first, String second) {
        Parameters names = Parameters.none().with("first", first).with("second", second);
        String key = ID + ".named." + (PlainWords.of(first).equals(PlainWords.of(second)) ? "once" : "twice");
        return names.with(
                "named",
                new Parameter.Text(language -> SignatoryRules.WORDING.text(key, names.asMap(), language.locale())));
    }

    private static List<Element<Signatory>> organisations(ContractView view) {
        return Signatories.readable(view).stream()
                .filter(signatory -> signatory
                        .optional("organisation", Signatory::getOrganisation)
                        .isPresent())
                .toList();
    }

    /** Those already met in one role. */
    private static final class Seen {
        private final Map<String, Element<Signatory>> byId = new HashMap<>();
        private final Map<String, Element<Signatory>> bySiren = new HashMap<>();
        private final Map<String, List<Named>> byName = new HashMap<>();

        /** Adds one, and tells the first that is the same organisation. */
        Optional<Element<Signatory>> add(Element<Signatory> signatory, ContractView view) {
            Optional<Element<Signatory>> first = Optional.ofNullable(
                    byId.putIfAbsent(signatory.value().getOrganisation().orElseThrow(), signatory));
            Optional<Party> party = Signatories.organisation(signatory, view).map(Party::of);
            return first.isPresent() || party.isEmpty() ? first : add(party.get(), signatory);
        }

        private Optional<Element<Signatory>> add(Party party, Element<Signatory> signatory) {
            Optional<Element<Signatory>> sameSiren =
                    party.siren().flatMap(siren -> Optional.ofNullable(bySiren.putIfAbsent(siren, signatory)));
            List<Named> namesakes = byName.computeIfAbsent(party.name(), name -> new ArrayList<>());
            Optional<Element<Signatory>> first = sameSiren.or(() -> namesakes.stream()
                    .filter(other -> other.party().mayBe(party))
                    .map(Named::signatory)
                    .findFirst());
            if (first.isEmpty()) {
                namesakes.add(new Named(party, signatory));
            }
            return first;
        }
    }

    private record Named(Party party, Element<Signatory> signatory) {}
}
