package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.model.Aim;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/** A PLUSS without fault, with as many fiches as asked for: its own, over and over, under new ids, numbers and words. */
final class Grown {
    /** Fiches that give an indented document of about 60 KB. */
    static final int MEDIUM = 11;
    /** Fiches that give an indented document of about 1 MB. */
    static final int LARGE = 185;
    /** Fiches that give a document of about 60 KB on one line. */
    static final int MEDIUM_ON_ONE_LINE = 18;
    /** Fiches that give a document of about 1 MB on one line. */
    static final int LARGE_ON_ONE_LINE = 321;

    private static final Contract SEED = read("/pluss-des-coteaux.json");

    private Grown() {}

    /** The contract with so many fiches. */
    static Contract contract(int fiches) {
        List<FicheAction> own = SEED.getFichesActions();
        List<FicheAction> many = IntStream.range(0, fiches)
                .mapToObj(i -> copy(own.get(i % own.size()), i + 1))
                .toList();
        return Contract.builder().from(SEED).fichesActions(many).build();
    }

    /** The contract with so many fiches, as bytes of one line. */
    static byte[] document(int fiches) {
        return ContractWriter.compact().writeBytes(contract(fiches));
    }

    /** The contract with so many fiches, as people see it. */
    static byte[] indented(int fiches) {
        return ContractWriter.indented().writeBytes(contract(fiches));
    }

    // Alike fiches would be reported as repetitions, which contracts are not made of: the words must differ too.
    private static FicheAction copy(FicheAction fiche, int number) {
        String own = fiche.getNumber().orElseThrow();
        return FicheAction.builder()
                .from(fiche)
                .id("fiche-" + number)
                .number(Integer.toString(number))
                .title(fiche.getTitle() + " (" + number + ")")
                .context(fiche.getContext().map(words -> words.replace("action " + own, "action " + number)))
                .description(fiche.getDescription().map(words -> words + " Secteur " + number + "."))
                .aims(aims(fiche.getAims(), number))
                .operations(fiche.getOperations().stream()
                        .map(operation -> Operation.builder()
                                .from(operation)
                                .number(operation.getNumber().map(words -> words.replace(own + ".", number + ".")))
                                .description(
                                        operation.getDescription().map(words -> words + " Secteur " + number + "."))
                                .build())
                        .toList())
                .expectedResults(fiche.getExpectedResults().stream()
                        .map(words -> words.replace("action " + own, "action " + number))
                        .toList())
                .build();
    }

    private static List<Aim> aims(List<Aim> aims, int number) {
        return aims.stream()
                .map(aim -> Aim.builder()
                        .from(aim)
                        .title(aim.getTitle() + ", secteur " + number)
                        .aims(aims(aim.getAims(), number))
                        .build())
                .toList();
    }

    private static Contract read(String name) {
        try (InputStream file = Grown.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return ContractReader.standard().read(file).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
