package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.PartialDate;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A number of elements as the document itself declares it. */
@Value.Immutable
@ModelStyle
public sealed interface DeclaredCount permits ImmutableDeclaredCount {

    /** What is counted; ACTIONS where the document does not say at which level. */
    CountedElement getOf();

    /** The thing counted as the document words it. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getLabel();

    /** The number declared. */
    Optional<@PositiveOrZero Integer> getCount();

    /** Id of the axis it is limited to. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getAxis();

    /** The status it is limited to. */
    Optional<ActionStatus> getStatus();

    /** When it was declared. */
    Optional<PartialDate> getOn();

    /** The sentence of the document. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while of is missing. */
    final class Builder extends ImmutableDeclaredCount.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
