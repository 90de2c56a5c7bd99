package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One of the contracts merged into this one. */
@Value.Immutable
@ModelStyle
public sealed interface Component permits ImmutableComponent {

    /** What kind of contract the component is. */
    ContractKind getKind();

    /** Ids of the organisations it is concluded with. */
    List<@Pattern(regexp = Limits.IDENTIFIER) String> getParties();

    /** Fields it covers. */
    List<Field> getFields();

    /** What the document says of it. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while kind is missing. */
    final class Builder extends ImmutableComponent.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
