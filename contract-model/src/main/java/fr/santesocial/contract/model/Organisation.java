package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An organisation named in the contract. Persons are never named: their functions stand with the signatory or pilot. */
@Value.Immutable
@ModelStyle
public sealed interface Organisation permits ImmutableOrganisation {

    /** Identifier inside the contract. */
    @Pattern(regexp = Limits.IDENTIFIER)
    String getId();

    /** Its name. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Its short name ("CCVBA"). */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getShortName();

    /** Other names the document uses for it. */
    List<@NotBlank @Size(max = Limits.TEXT) String> getAliases();

    /** What kind of organisation it is. */
    Optional<OrganisationKind> getKind();

    /** SIREN number, nine digits. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getSiren();

    /** SIRET number of the establishment, fourteen digits. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getSiret();

    /** Official geographic code of the commune it is the authority of. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getInseeCode();

    /** Code of the department it works in ("85"). */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getDepartment();

    /** Competences it holds, as written ("santé"). */
    List<@NotBlank @Size(max = Limits.TEXT) String> getCompetences();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while id or name is missing. */
    final class Builder extends ImmutableOrganisation.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
