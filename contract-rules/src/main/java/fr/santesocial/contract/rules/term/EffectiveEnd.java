package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.EffectiveTerm;
import fr.santesocial.contract.model.TermEnd;
import fr.santesocial.contract.model.kind.TermEndOrigin;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.reading.ContractTerm;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.List;
import java.util.Optional;

/** Where a document says when its contract ends, amendments counted. */
final class EffectiveEnd {
    private EffectiveEnd() {}

    /** The place of the last amended end; failing that, of what gives the end of the term, or of the missing end. */
    static Spot spot(ContractView view) {
        Element<Contract> contract = view.contract();
        EffectiveTerm effective = ContractTerm.effective(contract);
        List<Optional<PartialDate>> ends = effective.amendedEnds();
        for (int i = ends.size() - 1; i >= 0; i--) {
            if (ends.get(i).isPresent()) {
                return spotOfNewEnd(
                        contract.children("amendments", Contract::getAmendments).get(i));
            }
        }
        TermEnd initial = effective.initialEnd();
        if (initial.origin() == TermEndOrigin.PRS_END) {
            return DeclaredPrs.spot(initial.date().orElseThrow(), view);
        }
        return contract.child("term", Contract::getTerm)
                .map(term -> term.spot(memberGiving(initial)))
                .orElseGet(() -> contract.spot("term"));
    }

    private static Spot spotOfNewEnd(Element<Amendment> amendment) {
        return amendment.optional("newEnd", Amendment::getNewEnd).isPresent()
                ? amendment.spot("newEnd")
                : amendment
                        .child("period", Amendment::getPeriod)
                        .map(period -> period.spot("end"))
                        .orElseGet(amendment::spot);
    }

    private static String memberGiving(TermEnd end) {
        boolean reckoned =
                end.origin() == TermEndOrigin.COMPUTED || !end.readings().isEmpty();
        return reckoned ? "declaredDuration" : "end";
    }
}
