package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A folder of far more versions than fit beside each other.
class ManyVersionsTest {
	private static final int VERSIONS = 200;
	private static final List<String> PLACES = List.of("harbour", "market", "station", "bridge", "school", "library", "mill");
	private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

	/// About sixty words of one invented story; each version leaves its own trace in every sentence.
	private static String told(int i) {
		String place = PLACES.get(i % PLACES.size());
		return "Flood closes the " + place + " road\n\n"
				+ "The river rose over the " + place + " road on " + DAYS.get(i % DAYS.size()) + " and " + (i + 20)
				+ " households were told to leave before the evening.\n\n"
				+ "Firefighters carried sand to the doors of the old town hall and closed two streets to all traffic.\n\n"
				+ "The mayor said the water would fall by the weekend, but gauge number " + i
				+ " was still rising when the council met.\n";
	}

	@Test
	@Timeout(240)
	void two_hundred_short_versions_open_are_all_listed_and_their_columns_scroll(@TempDir Path folder) throws Exception {
		for (int i = 0; i < VERSIONS; i++) {
			Files.writeString(folder.resolve("version-%03d.txt".formatted(i)), told(i));
		}
		try (var shown = new Fx.Shown(1200, 500)) {
			var window = shown.window;
			Fx.run(() -> window.open(List.of(folder)));
			Fx.until("the versions are open", () -> window.session.opened().isPresent());
			shown.settle();
			assertEquals(VERSIONS, window.session.opened().orElseThrow().versions().size());
			assertEquals(VERSIONS, listed(shown));
			assertTrue(Fx.call(() -> shown.columns().panes().size()) >= 2, "columns stand side by side");
			Fx.until("the column is longer than the window", () -> shown.column(0).getHeight() > 100);
			shown.wheel(shown.column(0), 5);
			Fx.until("the first column scrolled", () -> shown.column(0).scrollY() > 20);
			shown.picture("two-hundred");
		}
	}

	/// How many rows of the list of versions are seen while it is gone through from the first to the last.
	private static int listed(Fx.Shown shown) throws Exception {
		var names = new HashSet<String>();
		var list = (VersionList) Fx.call(() -> shown.window.scene().getRoot().lookup(".versions"));
		assertTrue(Fx.call(list::getHeight) < 600, "what is marked stays in reach below a long list");
		for (int row = 0; row < VERSIONS; row += 8) {
			int top = row;
			Fx.run(() -> list.scrollTo(top));
			shown.settle();
			Fx.run(() -> list.lookupAll(".version-name").forEach(n -> names.add(((Labeled) n).getText())));
		}
		return names.size();
	}
}
