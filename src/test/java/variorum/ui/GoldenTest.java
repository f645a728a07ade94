package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import variorum.align.Degree;
import variorum.collation.Collation;
import variorum.view.Selection;
import variorum.view.Told;

/// Every view, light and dark, beside the picture of it that was kept: a change that shows is a change that is looked at.
///
/// `mvn test -Dtest=GoldenTest -Dvariorum.goldens=update` keeps what the views look like now, and fails all the same, so that
/// nothing is kept unseen. The story is a collation made by hand of sentences of the seeds: what the engine finds does not
/// matter here. Pictures are half as wide as the window, which evens out how the edges of letters are drawn.
class GoldenTest {
	private static final int WIDTH = 1200;
	private static final int HEIGHT = 720;
	private static final Path KEPT = Path.of("src", "test", "resources", "variorum", "ui", "goldens");
	private static final Path SEEN = Path.of("target", "goldens");
	/// A point differs from here on, of 255; so many of a thousand may.
	private static final int DIFFERS = 36;
	private static final int MAY_DIFFER = 4;

	private static Fx.Shown shown;

	@BeforeAll
	static void show() throws Exception {
		shown = new Fx.Shown(WIDTH, HEIGHT);
		Fx.run(() -> shown.window.open(story()));
		Fx.run(() -> new Robot().mouseMove(WIDTH / 2.0, HEIGHT - 3));
		shown.settle();
	}

	@AfterAll
	static void close() throws Exception {
		shown.close();
	}

	/// What three of the seeds tell of one event, in a few sentences.
	private static Collation story() {
		return new Told()
				.version("""
						# {h:Russian Troops, Advisers Arrive in [v:Venezuela] – Reports}
						{a:Russia sent two planes with dozens of soldiers and military advisers to [v:Venezuela]'s capital of [k:Caracas] \
						over the weekend, an anonymous Venezuelan official has said.}
						Moscow, which backs President Nicolas Maduro's government, has previously said it would not allow a revolution.
						{b:The Chief of Staff of Russia's Ground Forces, [c:nearly 100 troops] and 35 metric tons of equipment were on \
						board the planes, media reports said.}
						{d:Flight-tracking data showed that a passenger jet left from Russia for [k:Caracas] on Friday.}
						~ Carlos Jasso / Reuters""", "outlet", "The Moscow Times", "headline",
						"Russian Troops, Advisers Arrive in Venezuela – Reports")
				.version("""
						# {h:Russian military arrive in [v:Venezuela] to discuss 'training and strategy'}
						{d:Flight-tracking data showed that a passenger jet left from Russia for [k:Caracas] on Friday.}
						{b:Mayorca said [c:about 100 Russian soldiers] disembarked along with about 35 tons of equipment.}
						Russia and China are the main allies of Venezuela. Both have lent billions of dollars to the oil-rich country.
						> Our work is free for all to read, and it is paid for by its readers alone. Please give what you can today.""",
						"outlet", "The Guardian")
				.version("""
						# {h:Jets carrying dozens of Russian troops land in [v:Venezuela]: report}
						{a:Several reports say roughly 100 Russian troops arrived in [v:Venezuela] over the weekend.}
						{b:Javier Mayorca reported that [c:99 soldiers] filed out of one aircraft.}
						Colombia has closed its borders.""", "byline", "Breck Dumas")
				.degree("a", Degree.REPHRASED).degree("b", Degree.REPHRASED).degree("h", Degree.EDITED)
				.moved("d").differing("c").collation();
	}

	@Test
	void side_by_side_looks_as_it_was() throws Exception {
		check(0, "side-by-side");
	}

	@Test
	void one_text_looks_as_it_was() throws Exception {
		check(1, "one-text");
	}

	@Test
	void passages_look_as_they_were() throws Exception {
		check(2, "passages");
	}

	@Test
	void facts_look_as_they_were() throws Exception {
		check(3, "facts");
	}

	@Test
	void the_overview_looks_as_it_was() throws Exception {
		check(4, "overview");
	}

	private static void check(int view, String name) throws Exception {
		var faults = new ArrayList<String>();
		for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			String picture = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
			compare(picture, half(seen(view, scheme)), faults);
		}
		assertEquals(List.of(), faults);
	}

	private static WritableImage seen(int view, ColorScheme scheme) throws Exception {
		Fx.run(() -> {
			shown.window.scene().getPreferences().setColorScheme(scheme);
			shown.window.session.selection.set(Selection.nothing());
			shown.window.show(shown.window.views().get(view));
		});
		shown.settle();
		Fx.run(() -> shown.window.session.selection.set(new Selection.OfPassage(2)));
		if (shown.window.view() instanceof FactsView facts) {
			Fx.until("the facts are listed", () -> !facts.matrix().list().getItems().isEmpty());
		}
		shown.settle();
		shown.settle();
		return Fx.call(() -> shown.window.scene().snapshot(null));
	}

	// Each point is the mean of four.
	private static BufferedImage half(WritableImage image) {
		int[] all = new int[WIDTH * HEIGHT];
		image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), all, 0, WIDTH);
		var small = new BufferedImage(WIDTH / 2, HEIGHT / 2, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < HEIGHT / 2; y++) {
			for (int x = 0; x < WIDTH / 2; x++) {
				int at = 2 * y * WIDTH + 2 * x;
				int rgb = 0;
				for (int shift : new int[] {16, 8, 0}) {
					int sum = part(all[at], shift) + part(all[at + 1], shift) + part(all[at + WIDTH], shift)
							+ part(all[at + WIDTH + 1], shift);
					rgb |= (sum / 4) << shift;
				}
				small.setRGB(x, y, rgb);
			}
		}
		return small;
	}

	private static int part(int rgb, int shift) {
		return (rgb >> shift) & 0xff;
	}

	private static void compare(String name, BufferedImage now, List<String> faults) throws IOException {
		Files.createDirectories(SEEN);
		ImageIO.write(now, "png", SEEN.resolve(name).toFile());
		if ("update".equals(System.getProperty("variorum.goldens"))) {
			Files.createDirectories(KEPT);
			ImageIO.write(now, "png", KEPT.resolve(name).toFile());
			faults.add(name + " was kept anew: look at it, then run without -Dvariorum.goldens=update");
			return;
		}
		assertTrue(Files.exists(KEPT.resolve(name)), name + " was never kept");
		var kept = ImageIO.read(KEPT.resolve(name).toFile());
		int differing = 0;
		for (int y = 0; y < now.getHeight(); y++) {
			for (int x = 0; x < now.getWidth(); x++) {
				differing += differs(now.getRGB(x, y), kept.getRGB(x, y)) ? 1 : 0;
			}
		}
		if (differing * 1000L > (long) MAY_DIFFER * now.getWidth() * now.getHeight()) {
			faults.add(name + ": " + differing + " points look different; what is seen now is " + SEEN.resolve(name));
		}
	}

	private static boolean differs(int a, int b) {
		return Math.abs(part(a, 16) - part(b, 16)) > DIFFERS || Math.abs(part(a, 8) - part(b, 8)) > DIFFERS
				|| Math.abs(part(a, 0) - part(b, 0)) > DIFFERS;
	}
}
