package variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StopwatchTest {
	@AfterEach
	void unasked() {
		System.clearProperty("variorum.times");
	}

	private static String told() {
		var out = new StringWriter();
		Stopwatch.asked(new PrintWriter(out)).accept("aligned text on the screen");
		return out.toString();
	}

	@Test
	void it_says_nothing_unless_asked() {
		assertEquals("", told());
	}

	@Test
	void asked_it_tells_seconds_of_the_clock_and_of_the_processor() {
		System.setProperty("variorum.times", "true");
		assertTrue(told().matches("variorum: +[\\d.]+ s, +[\\d.]+ s of the processor: aligned text on the screen\\R"), told());
	}
}
