package fr.santesocial.contract.examples.commandline.validate;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on a terminal with count, rate and time left. It comes up when the work turns out to be long, and leaves no trace. */
final class Progress implements AutoCloseable {
    /** Work that is done in this time shows no bar. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    /** For work that nobody watches. */
    static final Duration NEVER = Duration.ofDays(10_000);

    private static final int WIDTH = 78;

    private final PrintWriter terminal;
    private final String unit;
    private final Supplier<OptionalLong> total;
    private final long due;
    private final long started = System.nanoTime();
    private long done;
    private @Nullable ProgressBar bar;

    /** The total is asked for only when the bar comes up: counting costs, too. */
    Progress(PrintWriter terminal, String unit, Supplier<OptionalLong> total, Duration patience) {
        this.terminal = terminal;
        this.unit = unit;
        this.total = total;
        this.due = patience.toNanos();
    }

    /** One more is done. */
    void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (System.nanoTime() - started >= due) {
            bar = begin();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            print("\r" + " ".repeat(WIDTH) + "\r");
        }
    }

    private ProgressBar begin() {
        long all = total.get().orElse(-1);
        return new ProgressBarBuilder()
                .setInitialMax(all)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(" " + unit, 1)
                .showSpeed(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setConsumer(new DelegatingProgressBarConsumer(line -> print("\r" + line), WIDTH))
                .startsFrom(done, Duration.ofNanos(System.nanoTime() - started))
                .build();
    }

    private void print(String text) {
        terminal.print(text);
        terminal.flush();
    }
}
