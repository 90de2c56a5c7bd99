package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.IndicatorDirection;
import fr.santesocial.contract.model.kind.IndicatorKind;
import fr.santesocial.contract.model.kind.IndicatorNature;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.SourceNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An evaluation indicator with its measures. */
@Value.Immutable
@ModelStyle
public sealed interface Indicator permits ImmutableIndicator {

    /** What is measured. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Identifier inside the contract. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getId();

    /** Process, output, result or impact. */
    Optional<IndicatorKind> getKind();

    /** Quantitative or qualitative. */
    Optional<IndicatorNature> getNature();

    /** Unit of its values. */
    Optional<@NotBlank @Size(max = Limits.TEXT) String> getUnit();

    /** Whether its values should rise, fall or hold. */
    Optional<IndicatorDirection> getDirection();

    /** Value before the start. */
    Optional<@Valid Level> getBaseline();

    /** Value aimed at. */
    Optional<@Valid Level> getTarget();

    /** Measured values, in order. */
    List<@Valid Measure> getMeasures();

    /** How often it is measured. */
    Optional<@Valid Coded> getFrequency();

    /** Where the values come from. */
    Optional<@NotBlank @Size(max = Limits.TEXT) String> getDataSource();

    /** Who measures. */
    Optional<@Valid Actor> getOwner();

    /** Id of the indicator it is a subset of. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getPartOf();

    /** Where it was read. */
    List<@Valid SourceNote> getSources();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while title is missing. */
    final class Builder extends ImmutableIndicator.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
