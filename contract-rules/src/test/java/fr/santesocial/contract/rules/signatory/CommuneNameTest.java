package fr.santesocial.contract.rules.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneNameTest {
    @ParameterizedTest
    @CsvSource({
        "Belmont, Commune de Belmont, true",
        "Belmont, BELMONT, true",
        "Saint-Épain, Mairie de SAINT EPAIN, true",
        "Saint-Épain, St-Epain, true",
        "Sainte-Flaive, Commune de Ste Flaive, true",
        "Olonne, Ville d'Olonne, true",
        "Le Bernard, Commune du Bernard, true",
        "Les Sables-d'Olonne, Ville des Sables d'Olonne, true",
        "L'Île-d'Yeu, Commune de l’Île d’Yeu, true",
        "La Rochelle, Ville de La Rochelle, true",
        "Ville-d'Avray, Ville-d'Avray, true",
        "Ville-d'Avray, Commune de Ville-d'Avray, true",
        "Mauges-sur-Loire, Commune nouvelle de Mauges-sur-Loire, true",
        "Belmont, Commune de Beaumont, false",
        "Belmont, Belmont-sur-Mer, false",
        "Belmont, Communauté de communes de Belmont, false",
        "Belmont, CCAS de Belmont, false",
        "Rochelle, Ville de La Rochelle, false",
    })
    void agreesUpToWriting(String commune, String organisation, boolean same) {
        boolean agree = !Collections.disjoint(CommuneName.ways(commune), CommuneName.ways(organisation));
        assertThat(agree).isEqualTo(same);
    }
}
