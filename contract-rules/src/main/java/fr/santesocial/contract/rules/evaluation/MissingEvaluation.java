package fr.santesocial.contract.rules.evaluation;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A contract closed or over without any evaluation, or in force for over a year without one made in the year before the
 * reference date or later.
 */
final class MissingEvaluation implements Rule<Contract> {
    private static final String ID = "evaluation.missing";
    private static final Set<ContractStage> NOT_IN_FORCE_YET =
            Set.of(ContractStage.PREPARATION, ContractStage.FRAMEWORK_SIGNED);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.K1, "art. 7", Basis.PRACTICE))
            .wording(EvaluationRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return view.contract().showsOrHides(contract -> isAskedFor(contract, view)) ? view.contractAlone() : List.of();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        LocalDate day = view.referenceDate();
        int lastYear = day.getYear() - 1;
        ContractAge age = ContractAge.of(contract, day);
        boolean over = age.over() == Certainty.CERTAIN;
        List<Review> reviews = Review.all(contract, day);
        if (reviews.stream().anyMatch(review -> over ? review.isDone() : review.isFrom(lastYear))) {
            return;
        }
        Spot spot = contract.spot("evaluations");
        Parameters year = Parameters.none().with("year", Integer.toString(lastYear));
        if (reviews.stream().anyMatch(review -> over ? review.mayBeDone() : review.mayBeFrom(lastYear))) {
            findings.undecided(spot, "evaluation-unsure", year);
        } else if (isMissing(age, reviews)) {
            findings.report(
                    spot, Parameters.none().with("event", event(over ? "over" : "yearly", year)), planned(reviews));
        } else {
            findings.undecided(spot, "dates", year.with("day", day));
        }
    }

    /** Whether one is missing for every reading of the dates, none being of the last year. */
    private static boolean isMissing(ContractAge age, List<Review> reviews) {
        // Should the contract be over already, one of any year would do.
        boolean noReading = age.over() == Certainty.EXCLUDED || reviews.stream().noneMatch(Review::isDone);
        return age.over() == Certainty.CERTAIN || (age.old() == Certainty.CERTAIN && noReading);
    }

    private static List<Spot> planned(List<Review> reviews) {
        return reviews.stream()
                .filter(review -> !review.mayBeDone())
                .map(Review::spot)
                .toList();
    }

    private static Parameter event(String key, Parameters year) {
        return new Parameter.Text(
                language -> EvaluationRules.WORDING.text(ID + ".event." + key, year.asMap(), language.locale()));
    }

    private static boolean isAskedFor(Element<Contract> contract, ContractView view) {
        return contract.optional("stage", Contract::getStage)
                        .filter(NOT_IN_FORCE_YET::contains)
                        .isEmpty()
                && ContractAge.of(contract, view.referenceDate()).callsForEvaluation();
    }
}
