package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Collective;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Resolution;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The signatories of the contract itself, not of its amendments, and who they are. */
final class Signatories {
    /** The kinds of organisation that are local authorities or their groupings: one of them makes a contract local. */
    static final Set<OrganisationKind> LOCAL_AUTHORITIES = EnumSet.of(
            OrganisationKind.COMMUNE,
            OrganisationKind.EPCI,
            OrganisationKind.PETR_SYNDICATE,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.REGION,
            OrganisationKind.OTHER_LOCAL_AUTHORITY);

    /** The kinds of organisation that commit themselves by a deliberation; a CCAS does, though it is no authority. */
    static final Set<OrganisationKind> DELIBERATING_BODIES = deliberatingBodies();

    private static final Set<SignatoryRole> NOT_YET = EnumSet.of(SignatoryRole.EXPECTED, SignatoryRole.LATER);

    private Signatories() {}

    /** The whole list, for rules that miss somebody: damage anywhere in it may hide him. */
    static List<Element<Signatory>> whole(ContractView view) {
        return view.contract().children("signatories", Contract::getSignatories);
    }

    /** Of the whole list, those that count at the contract's stage: planned ones too, until the contract is signed. */
    static List<Element<Signatory>> counting(ContractView view) {
        List<Element<Signatory>> all = whole(view);
        return isSigned(view) ? all.stream().filter(Signatories::signsNow).toList() : all;
    }

    /** Whether the stage says that the contract, or at least its framework, is signed. */
    static boolean isSigned(ContractView view) {
        return view.contract()
                .optional("stage", Contract::getStage)
                .filter(stage -> stage.compareTo(ContractStage.FRAMEWORK_SIGNED) >= 0)
                .isPresent();
    }

    /** Those that could be read, for rules that look at each of them. */
    static List<Element<Signatory>> readable(ContractView view) {
        return view.all(Signatory.class).stream()
                .filter(signatory ->
                        signatory.parent().filter(view.contract()::equals).isPresent())
                .toList();
    }

    /** Whether it has signed or signs with the others, as opposed to one that is expected or joins later. */
    static boolean signsNow(Element<Signatory> signatory) {
        return signatory
                .optional("role", Signatory::getRole)
                .filter(NOT_YET::contains)
                .isEmpty();
    }

    /** Its organisation; absent where it has none or the id leads to none that could be read. */
    static Optional<Element<Organisation>> organisation(Element<Signatory> signatory, ContractView view) {
        return signatory
                .optional("organisation", Signatory::getOrganisation)
                .flatMap(id -> view.find(Organisation.class, ElementKind.ORGANISATION, id));
    }

    /** Says that a rule needs to know the organisations: where one could not be read, it is not evaluated there. */
    static void needOrganisations(List<Element<Signatory>> signatories, ContractView view) {
        boolean lost = signatories.stream()
                .flatMap(signatory -> signatory.optional("organisation", Signatory::getOrganisation).stream())
                .map(id -> view.resolve(ElementKind.ORGANISATION, id))
                .anyMatch(found -> found == Resolution.DAMAGED || found == Resolution.UNCERTAIN);
        if (lost) {
            view.all(Organisation.class);
        }
    }

    /** The kind of its organisation; absent where it is not known. */
    static Optional<OrganisationKind> kind(Element<Signatory> signatory, ContractView view) {
        return organisation(signatory, view).flatMap(found -> found.optional("kind", Organisation::getKind));
    }

    /** The label of a signatory that the document does not list. */
    static Optional<String> collective(Element<Signatory> signatory) {
        return signatory
                .child("collective", Signatory::getCollective)
                .map(group -> group.value().getLabel());
    }

    /** How many signatures a collective stands for. */
    static Optional<Integer> expected(Element<Signatory> signatory) {
        return signatory
                .child("collective", Signatory::getCollective)
                .flatMap(group -> group.optional("expected", Collective::getExpected));
    }

    /** What to call it: its organisation's name, the words for the collective, or the id as written. */
    static String name(Element<Signatory> signatory, ContractView view) {
        return organisation(signatory, view)
                .map(found -> found.value().getName())
                .or(() -> collective(signatory))
                .orElseGet(signatory::name);
    }

    private static Set<OrganisationKind> deliberatingBodies() {
        Set<OrganisationKind> kinds = EnumSet.of(OrganisationKind.CCAS_CIAS);
        kinds.addAll(LOCAL_AUTHORITIES);
        return kinds;
    }
}
