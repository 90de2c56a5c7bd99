package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.TerritoryKind;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The territory a contract covers. */
@Value.Immutable
@ModelStyle
public sealed interface Territory permits ImmutableTerritory {

    /** Its usual name. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** What kind of territory it is. */
    Optional<TerritoryKind> getKind();

    /** SIREN number of the authority that carries it, nine digits. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getSiren();

    /** Its communes. */
    List<@Valid Commune> getCommunes();

    /** Its groupings of communes (EPCI). */
    List<@Valid Epci> getEpcis();

    /** Codes of its departments ("85", "2A"). */
    List<@NotBlank @Size(max = Limits.TEXT) String> getDepartments();

    /** INSEE codes of its regions ("52"). */
    List<@NotBlank @Size(max = Limits.TEXT) String> getRegions();

    /** Its priority neighbourhoods (QPV), by name or code. */
    List<@NotBlank @Size(max = Limits.TEXT) String> getNeighbourhoods();

    /** Its number of inhabitants. */
    Optional<@Valid Quantity> getPopulation();

    /** Whether the document calls it rural; absence means that nothing is said. */
    Optional<Boolean> getRural();

    /** What the document says of its limits (parts left out). */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while name is missing. */
    final class Builder extends ImmutableTerritory.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
