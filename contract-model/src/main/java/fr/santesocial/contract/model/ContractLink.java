package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A link to another contract of the lineage. */
@Value.Immutable
@ModelStyle
public sealed interface ContractLink permits ImmutableContractLink {

    /** Title of the other contract. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Its identifier, where it is described elsewhere. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getId();

    /** Its kind. */
    Optional<ContractKind> getKind();

    /** Its term. */
    Optional<@Valid Period> getPeriod();

    /** When it was signed. */
    Optional<PartialDate> getSignedOn();

    /** What the document says of it. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while title is missing. */
    final class Builder extends ImmutableContractLink.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
