package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.BodyKind;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A lasting body of the governance. */
@Value.Immutable
@ModelStyle
public sealed interface Body permits ImmutableBody {

    /** Its name. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Its short name ("CRT"). */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getShortName();

    /** Identifier inside the contract. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getId();

    /** What kind of body it is. */
    Optional<BodyKind> getKind();

    /** Its members. */
    List<@Valid Actor> getMembers();

    /** Who chairs it. */
    List<@Valid Actor> getChairs();

    /** How many times a year it meets. */
    Optional<@PositiveOrZero Integer> getMeetingsPerYear();

    /** What it is for. */
    List<@NotBlank @Size(max = Limits.LONG_TEXT) String> getMissions();

    /** When it existed. */
    Optional<@Valid Period> getPeriod();

    /** Id of the body it follows. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getFollows();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while name is missing. */
    final class Builder extends ImmutableBody.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
