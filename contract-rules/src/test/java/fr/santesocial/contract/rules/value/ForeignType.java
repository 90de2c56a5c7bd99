package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;
import java.util.ResourceBundle;

/** A type built as those of the model are, with constraints that none of the model bears. */
interface ForeignType {
    /** What the rules know. */
    @NotBlank
    String getTitle();

    /** What they do not know, on the accessor. */
    @Email
    String getAddress();

    /** What they do not know, on the value of an Optional. */
    Optional<@Email String> getOtherAddress();

    /** What they do not know, on the values of a list. */
    List<@Email String> getAddresses();

    /** Two of a kind, which Java wraps into one annotation. */
    @Size(max = 10)
    @Size(max = 20)
    String getLabel();

    /** No constraint at all. */
    @Deprecated
    String getNote();

    /** A shape of this one member, never met before; its values are never read. */
    static Shape<ForeignType> with(String member) {
        return Shape.of(ForeignType.class, Object::new, ForeignType::none, locale -> names())
                .required(member, ValueKind.text(), type -> "", (builder, value) -> {})
                .table();
    }

    private static ForeignType none(Object builder) {
        throw new AssertionError("none is ever built");
    }

    private static ResourceBundle names() {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[0][];
            }
        };
    }
}
