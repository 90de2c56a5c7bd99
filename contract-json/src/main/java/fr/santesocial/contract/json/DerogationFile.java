package fr.santesocial.contract.json;

import static fr.santesocial.contract.model.shape.ValueKind.nested;

import fr.santesocial.contract.model.shape.Shape;
import java.util.List;

/**
 * What a file of derogations says.
 *
 * @param derogations the derogations
 */
record DerogationFile(List<GrantedDerogation> derogations) {
    static final Shape<DerogationFile> SHAPE = Shape.of(
                    DerogationFile.class, Builder::new, Builder::build, FileTexts::bundle)
            .list(
                    "derogations",
                    nested(() -> GrantedDerogation.SHAPE),
                    DerogationFile::derogations,
                    Builder::derogations)
            .table();

    /** Collects derogations. */
    static final class Builder {
        private List<GrantedDerogation> derogations = List.of();

        void derogations(List<GrantedDerogation> values) {
            this.derogations = values;
        }

        DerogationFile build() {
            return new DerogationFile(derogations);
        }
    }
}
