package fr.santesocial.contract.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.geography.GeographicCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElementTest {
    private static final FicheAction FICHE = FicheAction.builder()
            .id("fiche-1")
            .number("1.2")
            .title("Forum")
            .addFinancing(Financing.builder().funder("ars").build())
            .addFinancing(Financing.builder().funderLabel("x".repeat(61)).build())
            .addFinancing(Financing.builder().build())
            .build();
    private static final Contract CONTRACT = Contract.builder()
            .id("exemple")
            .kind(ContractKind.CLS)
            .title("Contrat")
            .addOrganisations(
                    Organisation.builder()
                            .id("ars")
                            .name("Agence")
                            .shortName("ARS")
                            .build(),
                    Organisation.builder().id("ars").name("La seconde").build(),
                    Organisation.builder().id("mairie").name("Commune").build())
            .addSignatories(
                    Signatory.builder().organisation("mairie").build(),
                    Signatory.builder().organisation("perdue").build())
            .term(Term.builder().start(PartialDate.of(2024)).build())
            .addFichesActions(FICHE)
            .addNotes("a", "b")
            .build();

    private final Element<Contract> contract = view(Damage.none()).contract();

    @Test
    void knowsItsPlaceInPointersAndInWords() {
        Element<FicheAction> fiche =
                contract.children("fichesActions", Contract::getFichesActions).get(0);
        assertThat(fiche.pointer()).isEqualTo("/fichesActions/0");
        assertThat(fiche.spot().words(Locale.FRENCH)).isEqualTo("Fiche action 1.2");
        assertThat(fiche.spot("title").words(Locale.FRENCH)).isEqualTo("Fiche action 1.2 › intitulé");
        Element<Term> term = contract.child("term", Contract::getTerm).orElseThrow();
        assertThat(term.pointer()).isEqualTo("/term");
        assertThat(term.spot("start").pointer()).isEqualTo("/term/start");
        assertThat(term.spot().words(Locale.FRENCH)).isEqualTo("Durée du contrat");
        assertThat(contract.pointer()).isEmpty();
        assertThat(contract.spot().words(Locale.FRENCH)).isEqualTo("Contrat");
        assertThat(contract.spot("notes", 1).pointer()).isEqualTo("/notes/1");
        assertThat(fiche).hasToString("FicheAction at /fichesActions/0");
    }

    @Test
    void keepsThePlacesOfTheDocumentWhereOthersWereLost() {
        Element<Contract> damaged = view(Damage.builder()
                        .removedFromList("/fichesActions", 0)
                        .removedFromList("/fichesActions/1/financings", 1)
                        .removedFromList("/notes", 1)
                        .build())
                .contract();
        List<Element<Financing>> financings = damaged.children("fichesActions", Contract::getFichesActions)
                .get(0)
                .children("financings", FicheAction::getFinancings);
        assertThat(financings)
                .extracting(Element::pointer)
                .containsExactly(
                        "/fichesActions/1/financings/0",
                        "/fichesActions/1/financings/2",
                        "/fichesActions/1/financings/3");
        assertThat(financings.get(2).name()).as("rank in the document").isEqualTo("4");
        assertThat(damaged.spot("notes", 1).pointer()).isEqualTo("/notes/2");
    }

    @Test
    void isCalledByItsNumberTitleOrOrganisationElseByItsRank() {
        Element<FicheAction> fiche =
                contract.children("fichesActions", Contract::getFichesActions).get(0);
        assertThat(fiche.name()).isEqualTo("1.2");
        assertThat(fiche.children("financings", FicheAction::getFinancings))
                .extracting(Element::name)
                .containsExactly("ARS", "x".repeat(59) + "…", "3");
        assertThat(contract.children("signatories", Contract::getSignatories))
                .extracting(Element::name)
                .containsExactly("Commune", "perdue");
        assertThat(contract.name()).isEqualTo("Contrat");
    }

    @Test
    void isEqualToItselfReadAgainAndToNothingElse() {
        Element<FicheAction> fiche =
                contract.children("fichesActions", Contract::getFichesActions).get(0);
        Element<FicheAction> again =
                contract.children("fichesActions", Contract::getFichesActions).get(0);
        assertThat(fiche).isEqualTo(again).hasSameHashCodeAs(again);
        Contract twice = Contract.builder()
                .from(CONTRACT)
                .fichesActions(List.of(FICHE, FICHE))
                .build();
        List<Element<FicheAction>> both = view(twice).contract().children("fichesActions", Contract::getFichesActions);
        assertThat(both.get(0)).isNotEqualTo(both.get(1)).isNotEqualTo(fiche);
        assertThat(fiche).isNotEqualTo(FICHE);
    }

    @Test
    void readingPastDamageIsBlocked() {
        Element<Contract> damaged =
                view(Damage.builder().gap(DamageTest.gap("/term/end")).build()).contract();
        assertThatThrownBy(() -> damaged.child("term", Contract::getTerm)).isInstanceOf(BlockedException.class);
        assertThatThrownBy(() -> damaged.reads("notes", "term")).isInstanceOf(BlockedException.class);
        assertThatThrownBy(() -> damaged.reads("term", "notes")).isInstanceOf(BlockedException.class);
        assertThatThrownBy(damaged::readsAll).isInstanceOf(BlockedException.class);
        assertThat(damaged.values("notes", Contract::getNotes)).containsExactly("a", "b");
        assertThat(damaged.showsOrHides(
                        each -> each.child("term", Contract::getTerm).isEmpty()))
                .isTrue();
        assertThat(damaged.showsOrHides(
                        each -> each.optional("stage", Contract::getStage).isPresent()))
                .isFalse();
        assertThat(contract.showsOrHides(
                        each -> each.child("term", Contract::getTerm).isPresent()))
                .isTrue();
    }

    @Test
    void hasNoMembersThatTheModelDoesNotKnow() {
        assertThatThrownBy(() -> contract.spot("termm"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Contract has no member termm");
    }

    @Test
    void knowsWhatItIsPartOf() {
        Element<FicheAction> fiche =
                contract.children("fichesActions", Contract::getFichesActions).get(0);
        assertThat(fiche.parent()).contains(contract);
        assertThat(contract.parent()).isEmpty();
        assertThat(fiche.shape().type()).isEqualTo(FicheAction.class);
        assertThat(fiche.value()).isSameAs(FICHE);
    }

    private static ContractView view(Contract contract) {
        return view(contract, Damage.none());
    }

    private static ContractView view(Damage damage) {
        return view(CONTRACT, damage);
    }

    private static ContractView view(Contract contract, Damage damage) {
        return new ContractView(
                new ContractIndex(contract, damage), LocalDate.EPOCH, GeographicCode.official(), Map.of());
    }
}
