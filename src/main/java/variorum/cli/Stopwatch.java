package variorum.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/// Tells how long after its start the program came to a station, in seconds of the clock and of the processor.
final class Stopwatch {
	private static final double MILLIS = 1000;

	private Stopwatch() { }

	/// One that prints a line a station where the system property `variorum.times` is `true`; else one that says nothing.
	static Consumer<String> asked(PrintWriter out) {
		return Boolean.getBoolean("variorum.times") ? station -> tell(station, out) : station -> { };
	}

	private static void tell(String station, PrintWriter out) {
		var info = ProcessHandle.current().info();
		double clock = info.startInstant().map(s -> Duration.between(s, Instant.now()).toMillis() / MILLIS).orElse(Double.NaN);
		double processor = info.totalCpuDuration().map(d -> d.toMillis() / MILLIS).orElse(Double.NaN);
		out.printf(Locale.ROOT, "variorum: %5.2f s, %5.2f s of the processor: %s%n", clock, processor, station);
		out.flush();
	}
}
