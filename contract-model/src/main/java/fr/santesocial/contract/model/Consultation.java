package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.ConsultationKind;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Public;
import fr.santesocial.contract.model.value.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A consultation of people. */
@Value.Immutable
@ModelStyle
public sealed interface Consultation permits ImmutableConsultation {

    /** How people were asked. */
    Optional<ConsultationKind> getKind();

    /** Whom. */
    List<@Valid Public> getPublics();

    /** How many people, answers or meetings. */
    Optional<@Valid Quantity> getCount();

    /** When. */
    Optional<@Valid Period> getPeriod();

    /** More words. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableConsultation.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
