package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.words.Phrases;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The first sign in a contract that the State's policy for priority neighbourhoods (politique de la ville) is at work. */
record CityPolicy(String words, Spot spot) {
    private static final Phrases LINES = Phrases.of(CityPolicy.class, "city-policy");
    private static final Set<PlanKind> PLANS = EnumSet.of(PlanKind.CONTRAT_DE_VILLE, PlanKind.CUCS);

    /** A priority neighbourhood, failing that a line of money, failing that a city contract beside money. */
    static Optional<CityPolicy> in(ContractView view) {
        return neighbourhood(view).or(() -> moneyLine(view)).or(() -> plan(view));
    }

    private static Optional<CityPolicy> neighbourhood(ContractView view) {
        return view.all(Territory.class).stream()
                .flatMap(territory -> territory.values("neighbourhoods", Territory::getNeighbourhoods).stream()
                        .limit(1)
                        .map(name -> new CityPolicy(name, territory.spot("neighbourhoods", 0))))
                .findFirst();
    }

    private static Optional<CityPolicy> moneyLine(ContractView view) {
        return view.all(Financing.class).stream()
                .filter(financing -> !isRefused(financing))
                .flatMap(financing -> financing.optional("line", Financing::getLine).flatMap(CityPolicy::named).stream()
                        .map(words -> new CityPolicy(words, financing.spot("line"))))
                .findFirst();
    }

    /** The words of a budget line that belongs to this policy; a code means something together with its scheme only. */
    private static Optional<String> named(Coded line) {
        String code = Stream.of(line.getScheme(), line.getCode())
                .flatMap(Optional::stream)
                .reduce("", (before, word) -> before.isEmpty() ? word : before + " " + word);
        return Stream.of(line.getLabel(), Optional.of(code))
                .flatMap(Optional::stream)
                .filter(LINES::areIn)
                .findFirst();
    }

    private static Optional<CityPolicy> plan(ContractView view) {
        Element<Contract> contract = view.contract();
        return Stream.concat(
                        Stream.of(contract)
                                .filter(whole -> paysFor(whole.children("financings", Contract::getFinancings)))
                                .flatMap(whole -> whole.children("relatedPlans", Contract::getRelatedPlans).stream()),
                        view.all(FicheAction.class).stream()
                                .filter(fiche -> paysFor(fiche.children("financings", FicheAction::getFinancings)))
                                .flatMap(
                                        fiche -> fiche.children("relatedPlans", FicheAction::getRelatedPlans).stream()))
                .filter(plan -> plan.optional("kind", RelatedPlan::getKind)
                        .filter(PLANS::contains)
                        .isPresent())
                .map(plan -> new CityPolicy(plan.value().getTitle(), plan.spot()))
                .findFirst();
    }

    private static boolean paysFor(List<Element<Financing>> financings) {
        return financings.stream()
                .filter(financing -> !isRefused(financing))
                .anyMatch(financing -> isMoney(financing.optional("amount", Financing::getAmount))
                        || isMoney(financing.optional("paid", Financing::getPaid)));
    }

    private static boolean isMoney(Optional<Amount> amount) {
        return amount.stream()
                .flatMap(a -> Stream.of(a.getValue(), a.getMinimum(), a.getMaximum(), a.getShare()))
                .flatMap(Optional::stream)
                .map(BigDecimal::signum)
                .anyMatch(sign -> sign > 0);
    }

    private static boolean isRefused(Element<Financing> financing) {
        return financing
                .optional("status", Financing::getStatus)
                .filter(FinancingStatus.REFUSED::equals)
                .isPresent();
    }
}
