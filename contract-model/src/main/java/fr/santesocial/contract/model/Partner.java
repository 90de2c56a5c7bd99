package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.PartnerStatus;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Who helps with a fiche or an operation. */
@Value.Immutable
@ModelStyle
public sealed interface Partner permits ImmutablePartner {

    /** Id of the organisation. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getOrganisation();

    /** The words of the document where no organisation can be named. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getLabel();

    /** Whether the partnership is settled. */
    Optional<PartnerStatus> getStatus();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutablePartner.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
