package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.EvaluationKind;
import fr.santesocial.contract.model.kind.EvaluationState;
import fr.santesocial.contract.model.kind.EvaluationSubject;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.Figure;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.SourceNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An evaluation (bilan). */
@Value.Immutable
@ModelStyle
public sealed interface Evaluation permits ImmutableEvaluation {

    /** Its title. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getTitle();

    /** Yearly, mid-term or final. */
    Optional<EvaluationKind> getKind();

    /** Which contract it evaluates; absence means this one. */
    Optional<EvaluationSubject> getOf();

    /** Planned or done. */
    Optional<EvaluationState> getState();

    /** The time it covers. */
    Optional<@Valid Period> getPeriod();

    /** When it is made. */
    Optional<PartialDate> getOn();

    /** Who makes it. */
    List<@Valid Actor> getConductedBy();

    /** What it found. */
    List<@NotBlank @Size(max = Limits.LONG_TEXT) String> getFindings();

    /** Numbers it gives. */
    List<@Valid Figure> getFigures();

    /** Where it was read. */
    List<@Valid SourceNote> getSources();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableEvaluation.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
