package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One who signs or is to sign: an organisation, or a collective that the document does not list. At least one is named. */
@Value.Immutable
@ModelStyle
public sealed interface Signatory permits ImmutableSignatory {

    /** Id of the organisation that signs. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getOrganisation();

    /** A group that signs without being listed ("l'ensemble des maires"). */
    Optional<@Valid Collective> getCollective();

    /** In what role it signs; absence means that the document does not distinguish. */
    Optional<SignatoryRole> getRole();

    /** Functions of its representatives ("Président"), never names. */
    List<@NotBlank @Size(max = Limits.TEXT) String> getFunctions();

    /** The deliberation that allows the signature. */
    Optional<@Valid Deliberation> getDeliberation();

    /** When this party signed, where it differs or is stated apart. */
    Optional<PartialDate> getSignedOn();

    /** What the party commits itself to. */
    List<@NotBlank @Size(max = Limits.TEXT) String> getCommitments();

    /** Refuses a signatory that is nobody. */
    @Value.Check
    default void check() {
        if (getOrganisation().isEmpty() && getCollective().isEmpty()) {
            throw new IllegalStateException("Signatory needs an organisation or a collective");
        }
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException without organisation and collective. */
    final class Builder extends ImmutableSignatory.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
