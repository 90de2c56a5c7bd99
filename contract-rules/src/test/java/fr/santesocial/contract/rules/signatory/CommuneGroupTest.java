package fr.santesocial.contract.rules.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommuneGroupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'ensemble des maires",
                "L’ENSEMBLE DES MAIRES DU PAYS DE MORTAGNE",
                "les communes de l'île",
                "tous les maires des communes membres",
                "les 11 communes",
                "les onze maires",
                "chacune des communes",
                "Mesdames et Messieurs les Maires",
                "les autres communes du territoire",
                "la totalité des municipalités",
            })
    void knowsAllTheCommunes(String label) {
        assertThat(CommuneGroup.isNamedBy(label)).isTrue();
        assertThat(CommuneGroup.isPartial(label)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "certaines communes",
                "plusieurs maires",
                "une partie des communes",
                "la plupart des maires",
                "les communes volontaires",
                "les maires signataires",
                "quelques communes",
                "les communes du territoire sauf Belmont",
            })
    void knowsThatOnlySomeSign(String label) {
        assertThat(CommuneGroup.isNamedBy(label)).isTrue();
        assertThat(CommuneGroup.isPartial(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "les institutions signataires",
                "les communautés de communes",
                "l'association des maires de Vendée",
                "les médecins des communes",
                "les services communs",
                "les partenaires des communes",
                "les présidents des intercommunalités",
                "les habitants de la commune",
                "les écoles de la commune",
                "le syndicat intercommunal",
                "les associations communales",
                "l'ensemble des acteurs",
                "les adjoints au maire",
                "1234567 partenaires",
                "",
            })
    void takesNothingElseForCommunes(String label) {
        assertThat(CommuneGroup.isNamedBy(label)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"les 11 communes", "11 maires sur 14", "l'ensemble des 11 maires"})
    void readsTheNumberBeforeTheCommunes(String label) {
        assertThat(CommuneGroup.number(label)).contains(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les maires en 2024", "les communes", "123456789012 maires"})
    void readsNoOtherNumber(String label) {
        assertThat(CommuneGroup.number(label)).isEmpty();
    }
}
