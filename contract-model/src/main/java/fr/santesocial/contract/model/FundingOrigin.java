package fr.santesocial.contract.model;

import java.util.Optional;

/**
 * The place of a line of money in a contract; all three absent for money of the contract as a whole.
 *
 * @param coordination the post it pays, for the coordination
 * @param fiche the fiche it stands in
 * @param operation the operation of that fiche it stands in
 */
public record FundingOrigin(
        Optional<Coordination> coordination, Optional<FicheAction> fiche, Optional<Operation> operation) {

    /** An IllegalArgumentException for an operation without fiche, or for a post with a fiche. */
    public FundingOrigin {
        if ((operation.isPresent() && fiche.isEmpty()) || (coordination.isPresent() && fiche.isPresent())) {
            throw new IllegalArgumentException("an operation needs its fiche, and a post has none");
        }
    }

    static FundingOrigin contract() {
        return new FundingOrigin(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static FundingOrigin of(Coordination coordination) {
        return new FundingOrigin(Optional.of(coordination), Optional.empty(), Optional.empty());
    }

    static FundingOrigin of(FicheAction fiche) {
        return new FundingOrigin(Optional.empty(), Optional.of(fiche), Optional.empty());
    }

    static FundingOrigin of(FicheAction fiche, Operation operation) {
        return new FundingOrigin(Optional.empty(), Optional.of(fiche), Optional.of(operation));
    }

    /** Id of the main axis of the fiche, as the fiche gives it; absent without fiche or axis. */
    public Optional<String> axis() {
        return fiche.flatMap(FicheAction::getAxis);
    }
}
