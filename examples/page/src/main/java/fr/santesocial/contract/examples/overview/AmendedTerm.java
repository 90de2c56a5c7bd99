package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.EffectiveTerm;
import fr.santesocial.contract.model.value.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An amendment with what it does to the end of the term.
 *
 * @param pointer its place
 * @param amendment the amendment
 * @param endBefore the end in force before it; absent where it is not known
 * @param endGiven the end it gives; absent where it leaves the end as it is
 */
public record AmendedTerm(
        String pointer, Amendment amendment, Optional<PartialDate> endBefore, Optional<PartialDate> endGiven) {

    static List<AmendedTerm> all(Contract contract, Places places) {
        EffectiveTerm term = contract.effectiveTerm();
        List<Amendment> amendments = contract.getAmendments();
        return IntStream.range(0, amendments.size())
                .mapToObj(i -> new AmendedTerm(
                        places.at("/amendments", i),
                        amendments.get(i),
                        term.endBefore(i),
                        term.amendedEnds().get(i)))
                .toList();
    }
}
