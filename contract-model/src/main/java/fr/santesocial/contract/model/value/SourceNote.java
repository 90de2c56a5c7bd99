package fr.santesocial.contract.model.value;

import fr.santesocial.contract.model.style.ModelStyle;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a fact was read. At least a document or an address is present. */
@Value.Immutable
@ModelStyle
public sealed interface SourceNote permits ImmutableSourceNote {

    /** The document: its title or file name. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getDocument();

    /** Page, line or article in the document. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getPage();

    /** Address of the document. */
    Optional<@NotBlankIfPresent @Size(max = Limits.ADDRESS) String> getUrl();

    /** The sentence that states the fact. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getQuote();

    /** Refuses a note that names nothing. */
    @Value.Check
    default void check() {
        if (getDocument().isEmpty() && getUrl().isEmpty()) {
            throw new IllegalStateException("SourceNote needs a document or a url");
        }
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException without document and url. */
    final class Builder extends ImmutableSourceNote.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
