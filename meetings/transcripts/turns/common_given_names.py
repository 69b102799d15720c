"""Given names that are common in the countries whose records people bring, as data.

None that is as well a place or an ordinary word before a colon: no "Jordan", "Will", "Hope".
"""

from __future__ import annotations

from typing import Final

from meetings.facts.data.titles_and_given_names import EN_GIVEN

COMMON_GIVEN: Final = EN_GIVEN | frozenset(
    """
    Aaron Abigail Adam Adrian Adriana Agnes Agnieszka Ahmed Aisha Alain Alan Alberto
    Aleksandra Alessandra Alessandro Alex Alexandra Alexandre Alfredo Alice Alicia Alison
    Allison Amanda Amy Amélie Ana Andrea Andreas Andrew Andrzej Andrés Angelina Anita Anja
    Anke Ann Anne Annette Annie Anthony Antje Antoine Antoni Antonia António Arnaud Arthur
    Arturo Astrid Audrey Barbara Bartosz Beata Beate Beatrice Beatriz Becky Ben Bernard
    Bernd Bernhard Beth Betty Beverly Birgit Björn Bob Bożena Brandon Brenda Brendan Brian
    Brigitte Bruno Bryan Camille Carl Carla Carlo Carlos Carmen Carol Carolina Caroline
    Catarina Catherine Charles Charlie Chiara Chloe Chris Christian Christiane Christina
    Christoph Christophe Christopher Cindy Claire Clara Claude Claudia Claudio Colin Connor
    Craig Cynthia Cécile Céline Daniela Danielle Danuta Dave Debbie Deborah Denise Derek
    Diana Diane Didier Diego Dieter Dominique Don Donna Dorota Dorothea Dorothy Doug Douglas
    Duncan Ed Edith Eduardo Edward Edyta Eileen Eleanor Eleonora Elisabeth Elise Eliza
    Elizabeth Ellen Elżbieta Emilia Emily Emma Enrico Enrique Eric Erik Erika Esther Eugene
    Eva Evelyn Ewa Fabian Fabio Fabrice Fatima Federica Federico Felipe Fernanda Fernando
    Filip Fiona Florian Frances Francesca Francesco Francisco Franz Françoise Fred Frederick
    Friedrich Frédéric Gabriel Gabriela Gabriele Gary Gavin Geoffrey Gianluca Gilles Giorgio
    Giovanni Giulia Gloria Gonzalo Gordon Graeme Graham Greg Gregory Grzegorz Guillaume
    Guillermo Gustavo Gérard Hannah Hans Harold Harry Hartmut Heather Heidi Heike Heiko
    Helen Helena Helga Helmut Henri Henryk Holger Howard Hubert Hélène Ian Ignacio Ines
    Ingrid Inés Isaac Isabel Isabella Isabelle Iwona Jacek Jack Jackie Jacqueline Jaime
    Jakub James Jane Janet Janice Janina Janusz Jason Javier Jeff Jeffrey Jennifer Jenny
    Jeremy Jerome Jerzy Jessica Jill Jim Jo Joachim Joan Joana Joanna Joanne Jochen Joel
    Johan Johann Johannes Jon Jonas Jonathan Jorge Josef Joshua José Joyce João Juan Judith
    Judy Julia Julian Julie Julien Justin Justyna Jérôme Jörg Jürgen Kamil Karen Karin Karl
    Karolina Katarzyna Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katrin Keith
    Kelly Ken Kenneth Kerstin Kevin Kim Kirsten Krystyna Krzysztof Kurt Kyle Lars Laura
    Lauren Laurence Laurent Lawrence Leah Leon Leonardo Leonie Leslie Lewis Liam Lily Linda
    Lisa Lorenzo Louis Louise Luca Lucas Lucy Lucía Luigi Luis Luisa Lukas Lutz Lynn Maciej
    Madeleine Magdalena Manfred Manuel Manuela Marc Marcel Marcelo Marcin Marco Marcus Marek
    Margaret Margarete Maria Mariana Marianne Marie Mario Marion Mariusz Marta Martha Martin
    Martina Martine Mary María Massimo Mateusz Matthew Matthias Maura Maureen Małgorzata
    Megan Melanie Melissa Mia Michaela Michał Michel Michele Michelle Mick Miguel Mirosław
    Molly Monica Monika Monique Nadine Nancy Natalia Natalie Nathalie Nathan Neil Nicholas
    Nick Nicola Nicole Nigel Nils Nina Noah Nora Norbert Norman Nuno Oliver Olivia Olivier
    Oscar Otto Pablo Paola Paolo Pascal Patricia Patrick Patrizia Paula Pauline Paulo Paweł
    Pedro Peggy Petra Phil Philip Philipp Philippe Phillip Phyllis Pierre Piotr Rachel
    Radosław Rafał Rainer Ralf Ralph Ramón Raquel Rebecca Regina Renata Renate René Ricardo
    Riccardo Richard Rita Roberta Roberto Robin Roger Roland Rolf Romain Ron Ronald Rosa
    Rosemary Roy Rudolf Russell Ruth Ryan Ryszard Sabine Sally Sam Samantha Samuel Sandra
    Sara Sarah Scott Sean Shannon Sharon Sheila Shirley Silke Silvia Simon Simone Sofía
    Sonia Sophia Sophie Stacy Stefan Stefania Stefanie Stefano Steffen Stephan Stephanie
    Stephen Steve Stuart Stéphane Susan Susanne Sven Sylvia Sylvie Szymon Sébastien Sławomir
    Tara Teresa Terry Thierry Thorsten Tim Timothy Tina Tobias Todd Tom Tomasz Tomás Torsten
    Tracy Trevor Ulrich Ulrike Ursula Uwe Valentina Valérie Vanessa Vera Vicente Vicki
    Victoria Vincent Vincenzo Virginie Véronique Waldemar Walter Wayne Wendy Wiesław Wilhelm
    William Wojciech Wolfgang Xavier Yves Yvonne Zbigniew Zofia Ángel Łukasz
    """.split()
)
