package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.PartnerStatus;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Who helps with a fiche or an operation. At least an organisation or a label is present. */
@Value.Immutable
@ModelStyle
public sealed interface Partner permits ImmutablePartner {

    /** Id of the organisation. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getOrganisation();

    /** The words of the document where no organisation can be named. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getLabel();

    /** Whether the partnership is settled. */
    Optional<PartnerStatus> getStatus();

    /** Refuses a partner that is nobody. */
    @Value.Check
    default void check() {
        if (getOrganisation().isEmpty() && getLabel().isEmpty()) {
            throw new IllegalStateException("Partner needs an organisation or a label");
        }
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException without organisation and label. */
    final class Builder extends ImmutablePartner.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
