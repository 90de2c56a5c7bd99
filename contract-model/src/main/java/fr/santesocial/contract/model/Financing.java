package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.kind.FinancingBasis;
import fr.santesocial.contract.model.kind.FinancingNature;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.TaxBasis;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.model.value.SourceNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of money. */
@Value.Immutable
@ModelStyle
public sealed interface Financing permits ImmutableFinancing {

    /** Id of the organisation that pays. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getFunder();

    /** The words of the document where the funder is not one organisation ("ARS et/ou EPCI"). */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getFunderLabel();

    /** Budget line or programme (FIR, bonus territoire CTG, CEJ). */
    Optional<@Valid Coded> getLine();

    /** Planned amount. */
    Optional<@Valid Amount> getAmount();

    /** Amount really paid. */
    Optional<@Valid Amount> getPaid();

    /** What the amount is for; absence means that nothing is said. */
    Optional<FinancingBasis> getBasis();

    /** The unit or post an amount per unit is for. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getUnit();

    /** How many units or posts. */
    Optional<@Valid Quantity> getQuantity();

    /** Without (HT) or with (TTC) tax; absence means that nothing is said. */
    Optional<TaxBasis> getTax();

    /** What kind of contribution it is. */
    Optional<FinancingNature> getNature();

    /** How sure it is; absence means that nothing is said, never granted. */
    Optional<FinancingStatus> getStatus();

    /** The time it covers. */
    Optional<@Valid Period> getPeriod();

    /** The fields it pays for. */
    List<Field> getFields();

    /** The line as the document words it. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** Where it was read. */
    List<@Valid SourceNote> getSources();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableFinancing.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
