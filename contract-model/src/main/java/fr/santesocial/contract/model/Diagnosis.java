package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.model.value.Figure;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.SourceNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The territorial diagnosis. */
@Value.Immutable
@ModelStyle
public sealed interface Diagnosis permits ImmutableDiagnosis {

    /** When it was or is to be made. */
    Optional<@Valid Period> getPeriod();

    /** Who makes it. */
    List<@Valid Actor> getConductedBy();

    /** Themes it covers. */
    List<@Valid Coded> getThemes();

    /** Groups that only prepare the contract; lasting ones stand in the governance. */
    List<@Valid WorkingGroup> getWorkingGroups();

    /** Panels of inhabitants. */
    List<@Valid FocusGroup> getFocusGroups();

    /** Data and studies it uses. */
    List<@Valid DataSource> getDataSources();

    /** Questionnaires, interviews and meetings. */
    List<@Valid Consultation> getConsultations();

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
    final class Builder extends ImmutableDiagnosis.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
