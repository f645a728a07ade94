package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Measures the colours of the CSS, light, dark and in high contrast: contrast as WCAG 2 has it, differences as CIE 1976 ΔE,
/// also as seen without one kind of cone (matrices of Machado, Oliveira and Fernandes 2009, full severity) and in grey.
class CssTest {
	private static final List<String> TINTS = List.of("-verbatim", "-edited", "-rephrased");
	private static final List<String> MARKS = List.of("-differing", "-chosen", "-hit", "-own", "-answered");
	private static final List<String> GROUNDS = List.of("-paper", "-ground", "-panel", "-card", "-hover");
	private static final List<String> KINDS = List.of("-people", "-places", "-organisations", "-things", "-quantities", "-dates",
			"-quotations", "-sources");
	private static final double[][][] SIGHTS = {
			{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
			{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
			{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
			{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

	private final List<Map<String, String>> palettes = palettes();

	private static String css() {
		try (var in = CssTest.class.getResourceAsStream("variorum.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static List<Map<String, String>> palettes() {
		var palettes = new ArrayList<Map<String, String>>();
		var block = Pattern.compile("\\.root(?:\\.contrast)? \\{([^}]*)}").matcher(css());
		while (block.find()) {
			var palette = new HashMap<String, String>();
			var colour = Pattern.compile("(-[\\w-]+): (#[0-9a-f]{6})").matcher(block.group(1));
			while (colour.find()) {
				palette.put(colour.group(1), colour.group(2));
			}
			if (!palette.isEmpty()) {
				palettes.add(palette);
			}
		}
		return palettes;
	}

	@Test
	void light_dark_and_high_contrast_name_the_same_colours() {
		assertEquals(4, palettes.size());
		palettes.forEach(p -> assertEquals(palettes.getFirst().keySet(), p.keySet()));
	}

	@Test
	void colours_stand_only_in_the_palettes() {
		String rules = css().replaceAll("\\.root(\\.contrast)? \\{[^}]*}", "");
		assertEquals(List.of(), Pattern.compile("#[0-9a-fA-F]{3,8}\\b").matcher(rules).results().map(r -> r.group()).toList());
	}

	@Test
	void text_is_legible_on_every_ground_and_tint() {
		for (var p : palettes) {
			for (String ground : all(GROUNDS, TINTS, MARKS)) {
				contrast(p, "-ink", ground, 4.5);
				contrast(p, "-mute", ground, 4.5);
			}
			for (String ground : all(GROUNDS, List.of("-differing"))) {
				contrast(p, "-warn", ground, 4.5);
			}
			for (int v = 0; v < 8; v++) {
				contrast(p, "-v" + v, "-on-accent", 4.5);
			}
			contrast(p, "-accent", "-on-accent", 4.5);
		}
	}

	@Test
	void high_contrast_keeps_seven_to_one_and_draws_its_borders() {
		for (var p : palettes.subList(2, 4)) {
			for (String ground : all(GROUNDS, TINTS, MARKS)) {
				contrast(p, "-ink", ground, 7);
				contrast(p, "-mute", ground, 7);
			}
			contrast(p, "-line", "-paper", 7);
			contrast(p, "-accent", "-on-accent", 7);
			contrast(p, "-focus", "-paper", 4.5);
			contrast(p, "-warn", "-paper", 7);
			TINTS.forEach(t -> contrast(p, t + "-strong", "-paper", 4.5));
		}
	}

	@Test
	void lines_and_bars_stand_out_from_what_is_behind_them() {
		for (var p : palettes) {
			for (String kind : KINDS) {
				for (String ground : all(List.of("-paper", "-differing"), TINTS)) {
					contrast(p, kind, ground, 3);
				}
			}
			for (String tint : TINTS) {
				contrast(p, tint + "-strong", "-paper", 3);
				contrast(p, tint + "-strong", "-faint", 3);
			}
			contrast(p, "-accent", "-paper", 3);
			contrast(p, "-focus", "-paper", 3);
		}
	}

	@Test
	void the_degrees_are_told_apart_by_every_eye_and_in_grey() {
		for (var p : palettes) {
			for (int i = 0; i < TINTS.size(); i++) {
				apart(p, TINTS.get(i), "-paper", 10);
				for (int j = 0; j < i; j++) {
					apart(p, TINTS.get(i), TINTS.get(j), 10);
					apart(p, TINTS.get(i) + "-strong", TINTS.get(j) + "-strong", 10);
					double grey = Math.abs(lab(p.get(TINTS.get(i)), SIGHTS[0])[0] - lab(p.get(TINTS.get(j)), SIGHTS[0])[0]);
					assertTrue(grey >= 3, TINTS.get(i) + " and " + TINTS.get(j) + " in grey: " + grey);
				}
			}
		}
	}

	@Test
	void the_kinds_of_fact_are_told_apart_by_every_eye() {
		for (var p : palettes) {
			for (int i = 0; i < KINDS.size(); i++) {
				for (int j = 0; j < i; j++) {
					apart(p, KINDS.get(i), KINDS.get(j), 10);
				}
			}
		}
	}

	@SafeVarargs
	private static List<String> all(List<String>... lists) {
		return java.util.Arrays.stream(lists).flatMap(List::stream).toList();
	}

	private static void contrast(Map<String, String> p, String a, String b, double least) {
		double x = luminance(p.get(a)) + 0.05;
		double y = luminance(p.get(b)) + 0.05;
		double contrast = Math.max(x, y) / Math.min(x, y);
		assertTrue(contrast >= least, a + " on " + b + " (paper " + p.get("-paper") + "): " + contrast);
	}

	private static void apart(Map<String, String> p, String a, String b, double least) {
		for (double[][] sight : SIGHTS) {
			double[] x = lab(p.get(a), sight);
			double[] y = lab(p.get(b), sight);
			double d = Math.sqrt(Math.pow(x[0] - y[0], 2) + Math.pow(x[1] - y[1], 2) + Math.pow(x[2] - y[2], 2));
			assertTrue(d >= least, a + " and " + b + " (paper " + p.get("-paper") + "): " + d);
		}
	}

	private static double[] linear(String hex) {
		var rgb = new double[3];
		for (int i = 0; i < 3; i++) {
			double c = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
			rgb[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
		}
		return rgb;
	}

	private static double luminance(String hex) {
		double[] c = linear(hex);
		return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
	}

	private static double[] lab(String hex, double[][] sight) {
		double[] c = linear(hex);
		var seen = new double[3];
		for (int i = 0; i < 3; i++) {
			seen[i] = Math.clamp(sight[i][0] * c[0] + sight[i][1] * c[1] + sight[i][2] * c[2], 0, 1);
		}
		double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
		double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
		double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
		return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
	}

	private static double f(double t) {
		return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
	}
}
