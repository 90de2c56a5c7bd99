package fr.santesocial.contract.rules.reference;

import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Continuation;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.ContractLink;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.rules.reference.Chain.Link;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The chains a contract can hold. Linked fiches are mutual by nature and make no chain; axes nest and cannot loop. */
final class Chains {
    private Chains() {}

    static List<Chain> of(ContractView view) {
        return List.of(
                contracts(view, "predecessor", Contract::getPredecessor),
                contracts(view, "successor", Contract::getSuccessor),
                fiches(view),
                indicators(view),
                bodies(view));
    }

    private static Chain contracts(
            ContractView view, String member, Function<Contract, Optional<ContractLink>> getter) {
        return Chain.of(
                view.contractAlone(),
                ElementKind.CONTRACT,
                contract -> Optional.of(contract.value().getId()),
                contract -> contract.child(member, getter)
                        .flatMap(link -> link.optional("id", ContractLink::getId)
                                .map(to -> new Link(contract.value().getTitle(), to, link.spot("id")))));
    }

    private static Chain fiches(ContractView view) {
        return Chain.of(
                view.all(FicheAction.class),
                ElementKind.FICHE_ACTION,
                fiche -> Optional.of(fiche.value().getId()),
                fiche -> fiche.child("continues", FicheAction::getContinues)
                        .flatMap(continued -> continued
                                .optional("fiche", Continuation::getFiche)
                                .map(to -> new Link(fiche.name(), to, continued.spot("fiche")))));
    }

    private static Chain indicators(ContractView view) {
        return Chain.of(
                view.all(Indicator.class),
                ElementKind.INDICATOR,
                indicator -> indicator.optional("id", Indicator::getId),
                indicator -> link(indicator, "partOf", Indicator::getPartOf));
    }

    private static Chain bodies(ContractView view) {
        return Chain.of(
                view.all(Body.class),
                ElementKind.BODY,
                body -> body.optional("id", Body::getId),
                body -> link(body, "follows", Body::getFollows));
    }

    private static <T> Optional<Link> link(Element<T> element, String member, Function<T, Optional<String>> getter) {
        return element.optional(member, getter).map(to -> new Link(element.name(), to, element.spot(member)));
    }
}
