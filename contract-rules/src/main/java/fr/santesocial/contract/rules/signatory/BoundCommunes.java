package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The communes that the list of signatories binds, and what in it leaves doubt. */
final class BoundCommunes {
    private final Set<String> codes = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> namesWithoutCode = new HashSet<>();
    private final List<String> hiding = new ArrayList<>();
    private boolean all;
    private long expected;

    BoundCommunes(List<Element<Signatory>> signatories, ContractView view) {
        for (Element<Signatory> signatory : signatories) {
            Optional<String> collective = Signatories.collective(signatory);
            Optional<Element<Organisation>> organisation = Signatories.organisation(signatory, view);
            organisation.ifPresent(this::add);
            collective.ifPresent(label -> add(label, Signatories.expected(signatory)));
            if (collective.isEmpty() && organisation.isEmpty()) {
                hiding.add(Signatories.name(signatory, view));
            }
        }
    }

    /** Whether it signs itself. */
    boolean bindsByName(Element<Commune> commune) {
        Set<String> ways = CommuneName.ways(commune.value().getName());
        Optional<String> code = commune.optional("inseeCode", Commune::getInseeCode);
        return code.filter(codes::contains).isPresent()
                || ways.stream().anyMatch(code.isPresent() ? namesWithoutCode::contains : names::contains);
    }

    /** Whether a commune that signs bears its name, be it the same commune or another. */
    boolean nameSigns(Element<Commune> commune) {
        return CommuneName.ways(commune.value().getName()).stream().anyMatch(names::contains);
    }

    /** Whether a collective of communes or mayors stands for this many communes that do not sign by name. */
    boolean bindsAsGroup(int communes) {
        return all || expected >= communes;
    }

    /** Signatories behind whom a commune may stand. */
    List<String> hiding() {
        return hiding;
    }

    private void add(Element<Organisation> organisation) {
        // An organisation without kind may be a commune; one of another kind only bears its name.
        if (organisation.optional("kind", Organisation::getKind).orElse(OrganisationKind.COMMUNE)
                != OrganisationKind.COMMUNE) {
            return;
        }
        Optional<String> code = organisation.optional("inseeCode", Organisation::getInseeCode);
        code.ifPresent(codes::add);
        Stream.of(
                        Stream.of(organisation.value().getName()),
                        organisation.optional("shortName", Organisation::getShortName).stream(),
                        organisation.values("aliases", Organisation::getAliases).stream())
                .flatMap(written -> written)
                .flatMap(written -> CommuneName.ways(written).stream())
                .forEach(way -> {
                    names.add(way);
                    if (code.isEmpty()) {
                        namesWithoutCode.add(way);
                    }
                });
    }

    private void add(String label, Optional<Integer> expectedSignatures) {
        Optional<Integer> signatures = expectedSignatures.or(() -> CommuneGroup.number(label));
        boolean communes = CommuneGroup.isNamedBy(label) && !CommuneGroup.isPartial(label);
        all |= communes && signatures.isEmpty();
        expected += communes ? signatures.orElse(0) : 0;
        hiding.add(label);
    }
}
