package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.IndicatorDirection;
import fr.santesocial.contract.model.kind.IndicatorKind;
import fr.santesocial.contract.model.kind.IndicatorNature;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.SourceNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getUnit();

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
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getDataSource();

    /** Who measures. */
    Optional<@Valid Actor> getOwner();

    /** Id of the indicator it is a subset of. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getPartOf();

    /** Where it was read. */
    List<@Valid SourceNote> getSources();

    /**
     * How far the last measure has come from the baseline to the target, in percent, rounded half up to one decimal: below 0
     * when it moved away, above 100 when it passed the target, whichever the direction. The last measure is the one with a
     * value whose period ends (or, without end, starts) latest; undated ones come before all dated ones. Empty when one of
     * the three is missing, no single number, or in another unit than the others. With a target equal to the baseline: 100
     * when the measure equals them, else empty.
     */
    default Optional<BigDecimal> progress() {
        return IndicatorProgress.of(this).flatMap(IndicatorProgress::percent);
    }

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
