package fr.santesocial.contract.rules.geography;

import fr.santesocial.contract.rules.words.WordFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The official code from the data file beside this class, which most contracts never need. */
final class OfficialCode implements GeographicCode {
    static final GeographicCode INSTANCE = new OfficialCode();

    private volatile @Nullable CommuneTable table;

    private OfficialCode() {}

    /** Reads the data file anew. */
    static CommuneTable load() {
        return CommuneTableReader.read(WordFile.lines(OfficialCode.class, "cog"));
    }

    @Override
    public LocalDate vintage() {
        return table().vintage();
    }

    @Override
    public Optional<CommuneState> stateOf(String communeCode) {
        return table().stateOf(communeCode);
    }

    @Override
    public Set<String> epcisOf(String communeCode) {
        return table().epcisOf(communeCode);
    }

    @Override
    public boolean hasEpci(String siren) {
        return table().hasEpci(siren);
    }

    private CommuneTable table() {
        CommuneTable read = table;
        return read != null ? read : loadOnce();
    }

    /** Not a static holder: a failure in one would be an Error that no rule can be saved from. */
    private synchronized CommuneTable loadOnce() {
        CommuneTable read = table;
        if (read == null) {
            read = load();
            table = read;
        }
        return read;
    }
}
