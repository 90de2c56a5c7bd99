package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.PlanState;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Another plan or programme. */
@Value.Immutable
@ModelStyle
public sealed interface RelatedPlan permits ImmutableRelatedPlan {

    /** Its title. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Its kind. */
    Optional<PlanKind> getKind();

    /** Its code or reference. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getCode();

    /** The part concerned ("axe 3"). */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getPart();

    /** Its term. */
    Optional<@Valid Period> getPeriod();

    /** How far it has come. */
    Optional<PlanState> getState();

    /** Its address. */
    Optional<@NotBlankIfPresent @Size(max = Limits.ADDRESS) String> getUrl();

    /** What the document says of the link. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while title is missing. */
    final class Builder extends ImmutableRelatedPlan.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
