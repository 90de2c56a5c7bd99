package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.EffectiveTerm;
import fr.santesocial.contract.rules.rule.Damage;
import java.util.List;

/**
 * A contract as people look at it. Everything in it knows its place in the document, as a JSON Pointer, so that findings can
 * be shown beside what they are about. Immutable and safe to share between threads.
 *
 * @param contract the contract itself
 * @param parties who carries it and who signs it
 * @param amendments its amendments with the ends they change
 * @param timeline what has a place in time, by first possible day; what has no known start comes last
 * @param plan its axes with their objectives and fiches
 * @param coverage which fiche serves which of the plan's objectives
 * @param money who pays what
 * @param indicators the indicators of the contract, then of each fiche and its operations
 */
public record Overview(
        Contract contract,
        List<Party> parties,
        List<AmendedTerm> amendments,
        List<Span> timeline,
        Plan plan,
        Coverage coverage,
        Money money,
        List<Gauge> indicators) {

    /** Copies the lists. */
    public Overview {
        parties = List.copyOf(parties);
        amendments = List.copyOf(amendments);
        timeline = List.copyOf(timeline);
        indicators = List.copyOf(indicators);
    }

    /** The overview of a whole contract. */
    public static Overview of(Contract contract) {
        return of(contract, Damage.none());
    }

    /** The overview of the sound part of a contract; places are those of the document, damaged elements included. */
    public static Overview of(Contract contract, Damage damage) {
        Places places = new Places(damage);
        ActorNames names = new ActorNames(contract);
        List<FicheNode> fiches = FicheNode.all(contract, places);
        return new Overview(
                contract,
                Party.all(contract, names, places),
                AmendedTerm.all(contract, places),
                Spans.of(contract, fiches, places),
                Plan.of(contract, fiches, places),
                Coverage.of(contract, fiches, places),
                Money.of(contract, names, places),
                Gauge.all(contract, fiches, places));
    }

    /** When the contract really runs, amendments counted. */
    public EffectiveTerm term() {
        return contract.effectiveTerm();
    }

    /** What the contract calls those it names by id. */
    public ActorNames names() {
        return new ActorNames(contract);
    }
}
