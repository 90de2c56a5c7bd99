package fr.santesocial.contract.json;

import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.shape.Shape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a profile file says.
 *
 * @param name the name of the profile
 * @param title what people call it
 * @param extending the profiles of the library whose rules it takes over
 * @param rules what it says of single rules
 */
record ProfileFile(String name, Optional<String> title, List<String> extending, List<RuleChange> rules) {
    static final Shape<ProfileFile> SHAPE = Shape.of(ProfileFile.class, Builder::new, Builder::build, FileTexts::bundle)
            .required("name", text(), ProfileFile::name, Builder::name)
            .optional("title", text(), ProfileFile::title, Builder::title)
            .list("extends", text(), ProfileFile::extending, Builder::extending)
            .list("rules", nested(() -> RuleChange.SHAPE), ProfileFile::rules, Builder::rules)
            .table();

    /** Collects what a profile file says. */
    static final class Builder {
        private @Nullable String name;
        private @Nullable String title;
        private List<String> extending = List.of();
        private List<RuleChange> rules = List.of();

        void name(String value) {
            this.name = value;
        }

        void title(String value) {
            this.title = value;
        }

        void extending(List<String> values) {
            this.extending = values;
        }

        void rules(List<RuleChange> values) {
            this.rules = values;
        }

        ProfileFile build() {
            return new ProfileFile(Objects.requireNonNull(name), Optional.ofNullable(title), extending, rules);
        }
    }
}
