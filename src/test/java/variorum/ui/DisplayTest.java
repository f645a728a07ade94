package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayTest {
	@Test
	void without_a_display_it_says_so() {
		assertEquals(Optional.of("there is no display (DISPLAY is not set)"), Display.problem("Linux", Map.of(), ""));
	}

	@Test
	void a_display_that_is_gone_is_told() {
		assertTrue(Display.problem("Linux", Map.of("DISPLAY", ":4711"), "").isPresent());
	}

	@Test
	void other_systems_always_have_one() {
		assertEquals(Optional.empty(), Display.problem("Windows 11", Map.of(), ""));
		assertEquals(Optional.empty(), Display.problem("Mac OS X", Map.of(), ""));
	}

	@Test
	void wayland_alone_needs_a_bridge() {
		assertTrue(Display.problem("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), "").orElseThrow().contains("Xwayland"));
	}
}
